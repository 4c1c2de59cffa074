// Reads documents and prints what was read; touches nothing on disk. Options: see USAGE.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { NO_MAPPING } from '../src/dataset/parsed/columnMapping.ts';
import { openCsvTables } from '../src/dataset/parsed/openTables.ts';
import { formatParseCsv } from '../src/ingest/print/formatParseCsv.ts';
import { formatParseJson } from '../src/ingest/print/formatParseJson.ts';
import { formatParseTable } from '../src/ingest/print/formatParseTable.ts';
import { formatRejection } from '../src/ingest/print/formatRejection.ts';
import type { ParsedFile } from '../src/ingest/print/parsedFile.ts';
import { parseFiles } from '../src/ingest/print/parseFiles.ts';
import { findAgency } from '../src/register/findAgency.ts';

const USAGE = 'Usage: npm run --silent parse -- FILE... [--format table|csv|json]';
const FORMATS = {
  csv: async (files: readonly ParsedFile[]) => formatParseCsv(files).trimEnd(),
  json: async (files: readonly ParsedFile[]) => formatParseJson(await withAgencies(files)),
  table: async (files: readonly ParsedFile[]) =>
    formatParseTable(await withAgencies(files), process.stdout.isTTY === true),
};

const command = readCommand();
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command.paths, command.format);

function readCommand() {
  try {
    const options = { format: { type: 'string', default: 'table' } } as const;
    const { values, positionals: paths } = parseArgs({ allowPositionals: true, options });
    const format = Object.keys(FORMATS).find((name) => name === values.format);
    if (paths.length === 0 || format === undefined) return undefined;
    return { paths, format: format as keyof typeof FORMATS };
  } catch {
    return undefined;
  }
}

async function run(paths: readonly string[], format: keyof typeof FORMATS): Promise<number> {
  const { files, failures } = await parseFiles(
    paths,
    readFile,
    (path, bytes) => openCsvTables(path, bytes, NO_MAPPING) !== undefined,
  );
  console.log(await FORMATS[format](files));
  const messages = [...failures, ...files.flatMap((file) => formatRejection(file) ?? [])];
  for (const message of messages) console.error(message);
  return messages.length === 0 ? 0 : 1;
}

/** Says whose the reports are; without the register's files, they are printed without it. */
async function withAgencies(files: readonly ParsedFile[]): Promise<readonly ParsedFile[]> {
  try {
    const register = await loadRegister(nodeDisk, 'data');
    return files.map((file) => {
      if (file.ingested.kind === 'rejected') return file;
      return { ...file, agency: findAgency(file.ingested.agencyInput, register) };
    });
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    console.error(error.message);
    return files;
  }
}
