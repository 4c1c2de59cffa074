// Reads documents (files and folders) into the store. Options: see USAGE.
import { parseArgs } from 'node:util';
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { formatSummary } from '../src/dataset/documents/formatSummary.ts';
import { dryDisk } from '../src/dataset/dryDisk.ts';
import {
  type IngestOptions,
  ingestDocuments,
  WrongPathsError,
} from '../src/dataset/ingestDocuments.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { ingestReport, PARSER_VERSION } from '../src/ingest/report/ingestReport.ts';

const USAGE = `Usage: npm run ingest -- PATH... [--data DIR] [--sources FILE] [--jobs N] [--dry-run] [--strict]
  PATH            a document, or a folder of documents
  --data DIR      the store (default data)
  --sources FILE  what is known of the documents (default: sources.csv beside them)
  --jobs N        how many documents may be read at once
  --dry-run       change nothing
  --strict        warnings count as failures`;

interface Command extends IngestOptions {
  readonly dryRun: boolean;
  readonly strict: boolean;
}

const command = readCommand();
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

function readCommand(): Command | undefined {
  try {
    const { values, positionals: paths } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        sources: { type: 'string' },
        jobs: { type: 'string', default: '1' },
        'dry-run': { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    if (paths.length === 0 || !/^[1-9]\d{0,2}$/.test(values.jobs)) return undefined;
    const { data, sources, strict } = values;
    return { paths, data, sources, strict, readAgain: strict, dryRun: values['dry-run'] };
  } catch {
    return undefined;
  }
}

async function run({ dryRun, strict, ...options }: Command): Promise<number> {
  const progress = (done: number, total: number) =>
    process.stderr.isTTY &&
    process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
  try {
    const register = await loadRegister(nodeDisk, options.data);
    const disk = dryRun ? dryDisk(nodeDisk) : nodeDisk;
    const reader = { version: PARSER_VERSION, read: ingestReport };
    const summary = await ingestDocuments(options, { disk, register, reader, progress });
    console.log(formatSummary(summary));
    const failed = summary.rejected.length + summary.unresolved.length;
    return failed > 0 || (strict && summary.warnings > 0) ? 1 : 0;
  } catch (error) {
    if (error instanceof WrongPathsError || error instanceof DataFileError) {
      console.error(error.message);
      return error instanceof WrongPathsError ? 2 : 1;
    }
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`${error.message}\nWhat was written before is whole; run the command again.`);
    return 1;
  }
}
