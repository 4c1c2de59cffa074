// Reads documents (files, folders and archives) into the store. Options: see USAGE.
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { formatSummary } from '../src/dataset/documents/formatSummary.ts';
import { DataLockedError, lockData } from '../src/dataset/documents/lockData.ts';
import { createProgressBar } from '../src/dataset/documents/progressBar.ts';
import { dryDisk } from '../src/dataset/dryDisk.ts';
import { ingestDocuments, WrongPathsError } from '../src/dataset/ingestDocuments.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { PARSER_VERSION } from '../src/ingest/report/ingestReport.ts';
import { createWorkPool } from '../src/ingest/work/createWorkPool.ts';
import { type IngestCommand, readIngestCommand, USAGE } from './ingest/readIngestCommand.ts';

const STOPPED = 'Stopped. What was written is whole; run the command again.';
const EXIT_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

const command = readIngestCommand(process.argv.slice(2));
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

async function run({ dryRun, strict, jobs, ...options }: IngestCommand): Promise<number> {
  const bar = createProgressBar(process.stderr);
  for (const [signal, code] of Object.entries(EXIT_OF_SIGNAL)) {
    process.once(signal, () => {
      bar.end();
      console.error(STOPPED);
      process.exit(code);
    });
  }
  // The first worker loads while the register does.
  const pool = createWorkPool({ jobs });
  try {
    const register = await loadRegister(nodeDisk, options.data);
    const unlock = dryRun ? () => undefined : await lockData(options.data);
    const disk = dryRun ? dryDisk(nodeDisk) : nodeDisk;
    const reader = { version: PARSER_VERSION, ...pool };
    const effects = { disk, register, reader, progress: bar.update };
    const summary = await ingestDocuments(options, effects).finally(unlock);
    bar.end();
    console.log(formatSummary(summary));
    const failed = summary.rejected.length + summary.unresolved.length;
    return failed > 0 || (strict && summary.warnings > 0) ? 1 : 0;
  } catch (error) {
    bar.end();
    return explain(error);
  } finally {
    await pool.close();
  }
}

function explain(error: unknown): number {
  const isKnown = [WrongPathsError, DataFileError, DataLockedError].some(
    (kind) => error instanceof kind,
  );
  if (!isKnown && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(error instanceof Error ? error.message : error);
  if (!isKnown) console.error(STOPPED);
  return error instanceof WrongPathsError ? 2 : 1;
}
