// Collects the documents whose addresses are known and ingests them. Options: see USAGE.
import { join } from 'node:path';
import { machineClock } from '../src/collect/clock.ts';
import { collectDocuments } from '../src/collect/collectDocuments.ts';
import { formatCollectSummary } from '../src/collect/collectTally.ts';
import { resolveByMachine } from '../src/collect/fetch/resolveHost.ts';
import { DataFileError } from '../src/dataset/dataProblem.ts';
import { WrongPathsError } from '../src/dataset/ingestDocuments.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { findTargets, SourcesError } from './collect/findTargets.ts';
import { ingestCollected } from './collect/ingestCollected.ts';
import { judgeByIngest } from './collect/judgeByIngest.ts';
import { type CollectCommand, readCollectCommand, USAGE } from './collect/readCollectCommand.ts';
import { stopOnSignals } from './collect/stopOnSignals.ts';

/** The largest document that any reader takes is a PDF of 30 MB. */
const MOST_BYTES = 30 * 1024 * 1024;

const command = readCollectCommand(process.argv.slice(2));
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

async function run(given: CollectCommand): Promise<number> {
  const stop = stopOnSignals(process);
  try {
    const register = await loadRegister(nodeDisk, given.data);
    const targets = await findTargets(nodeDisk, given, register);
    if (targets.length === 0) console.error('No address is known for what was asked.');
    if (!given.hasContact) console.error('Name yourself to the hosts you ask, with --contact.');
    const summary = await collectDocuments(
      targets,
      { ...given, folder: join(given.data, 'documents'), maxBytes: MOST_BYTES },
      {
        disk: nodeDisk,
        clock: machineClock,
        resolve: resolveByMachine,
        judge: judgeByIngest,
        signal: stop.signal,
        progress: (done, total, url) => console.error(`${done} of ${total} ${url}`),
      },
    );
    stop.ignore();
    for (const problem of summary.problems) console.error(problem);
    console.log(formatCollectSummary(summary));
    if (summary.isStopped) return 1;
    const areReports = await ingestCollected(summary.files, given.data, register);
    return areReports && summary.failed.length === 0 && targets.length > 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof WrongPathsError) return complain(error.message, 2);
    const isOfFile = error instanceof SourcesError || error instanceof DataFileError;
    if (isOfFile) return complain(error.message, 1);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return complain(`${error.message}\nWhat was written is whole; run the command again.`, 1);
  }
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}
