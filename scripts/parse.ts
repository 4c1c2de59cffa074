// Reads documents and prints what was read; touches nothing on disk. Options: see PARSE_USAGE.
import { readFile } from 'node:fs/promises';
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { NO_MAPPING } from '../src/dataset/parsed/columnMapping.ts';
import { openCsvTables, openSheetTables } from '../src/dataset/parsed/openTables.ts';
import { formatParseCsv } from '../src/ingest/print/formatParseCsv.ts';
import { formatParseJson } from '../src/ingest/print/formatParseJson.ts';
import { formatParseTable } from '../src/ingest/print/formatParseTable.ts';
import { formatRejection } from '../src/ingest/print/formatRejection.ts';
import type { ParsedFile } from '../src/ingest/print/parsedFile.ts';
import { parseFiles } from '../src/ingest/print/parseFiles.ts';
import { createWorkPool, type WorkPool } from '../src/ingest/work/createWorkPool.ts';
import { findAgency } from '../src/register/findAgency.ts';
import { PARSE_USAGE, type ParseCommand, readParseCommand } from './parse/readParseCommand.ts';

const command = readParseCommand();
if (command === undefined) console.error(PARSE_USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

async function run({ paths, format }: ParseCommand): Promise<number> {
  const pool = createWorkPool({ jobs: 1 });
  const isTable = (path: string, bytes: Uint8Array) => holdsTables(pool, path, bytes);
  const reading = parseFiles(paths, { readBytes: readFile, readReport: pool.read, isTable });
  // Loaded while the worker reads.
  const nameAgencies = format === 'csv' ? undefined : await loadAgencies();
  const { files, failures } = await reading.finally(() => pool.close());
  if (format === 'csv') console.log(formatParseCsv(files).trimEnd());
  const named = files.map((file) => nameAgencies?.(file) ?? file);
  if (format === 'json') console.log(formatParseJson(named));
  if (format === 'table') console.log(formatParseTable(named, process.stdout.isTTY === true));
  const messages = [...failures, ...files.flatMap((file) => formatRejection(file) ?? [])];
  for (const message of messages) console.error(message);
  return messages.length === 0 ? 0 : 1;
}

async function holdsTables(pool: WorkPool, path: string, bytes: Uint8Array): Promise<boolean> {
  if (openCsvTables(path, bytes, NO_MAPPING)) return true;
  return openSheetTables(path, (await pool.sheets(bytes)) ?? [], NO_MAPPING) !== undefined;
}

/** Says whose a report is; without the register's files, reports are printed without it. */
async function loadAgencies(): Promise<((file: ParsedFile) => ParsedFile) | undefined> {
  try {
    const register = await loadRegister(nodeDisk, 'data');
    return (file) => {
      if (file.ingested.kind === 'rejected') return file;
      return { ...file, agency: findAgency(file.ingested.agencyInput, register) };
    };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
