// Collects the documents whose addresses are known and ingests them. Options: see USAGE.
import { join } from 'node:path';
import { machineClock } from '../src/collect/clock.ts';
import { collectDocuments } from '../src/collect/collectDocuments.ts';
import { formatCollectSummary } from '../src/collect/collectTally.ts';
import { resolveByMachine } from '../src/collect/fetch/resolveHost.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { ingestReport, PARSER_VERSION } from '../src/ingest/report/ingestReport.ts';
import { explainFailure } from './collect/explainFailure.ts';
import { findTargets } from './collect/findTargets.ts';
import { ingestCollected } from './collect/ingestCollected.ts';
import { judgeByIngest } from './collect/judgeByIngest.ts';
import { type CollectCommand, readCollectCommand, USAGE } from './collect/readCollectCommand.ts';
import { stopOnSignals } from './collect/stopOnSignals.ts';

/** The largest document that any reader takes is a PDF of 30 MB. */
const MOST_BYTES = 30 * 1024 * 1024;

const READER = { version: PARSER_VERSION, read: ingestReport };
const command = readCollectCommand(process.argv.slice(2));
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

async function run(given: CollectCommand): Promise<number> {
  const stop = stopOnSignals(process);
  try {
    const register = await loadRegister(nodeDisk, given.data);
    const targets = await findTargets(nodeDisk, given, register);
    if (targets.length === 0) return complain('No address is known for what was asked.', 1);
    if (!given.hasContact) console.error('Name yourself to the hosts you ask, with --contact.');
    const summary = await collectDocuments(
      targets,
      { ...given, folder: join(given.data, 'documents'), maxBytes: MOST_BYTES },
      {
        disk: nodeDisk,
        clock: machineClock,
        resolve: resolveByMachine,
        judge: judgeByIngest(READER),
        signal: stop.signal,
        progress: (done, total, url) => console.error(`${done} of ${total} ${url}`),
      },
    );
    stop.ignore();
    for (const problem of summary.problems) console.error(problem);
    console.log(formatCollectSummary(summary));
    if (summary.isStopped) return 1;
    const areReports = await ingestCollected(summary.files, given.data, register, READER);
    return areReports && summary.failed.length === 0 ? 0 : 1;
  } catch (error) {
    const { message, code } = explainFailure(error);
    return complain(message, code);
  }
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}
