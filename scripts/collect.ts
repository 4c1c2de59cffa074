// Collects the documents whose addresses are known and ingests them. Options: see USAGE.
import { availableParallelism } from 'node:os';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { PARSER_VERSION } from '../src/ingest/report/ingestReport.ts';
import { createWorkPool } from '../src/ingest/work/createWorkPool.ts';
import { collectInto } from './collect/collectInto.ts';
import { explainFailure } from './collect/explainFailure.ts';
import { findTargets } from './collect/findTargets.ts';
import { ingestCollected } from './collect/ingestCollected.ts';
import { type CollectCommand, readCollectCommand, USAGE } from './collect/readCollectCommand.ts';

const command = readCollectCommand(process.argv.slice(2));
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command);

async function run(given: CollectCommand): Promise<number> {
  // What strangers send is read in workers, which are stopped when it takes too much.
  const pool = createWorkPool({ jobs: availableParallelism() });
  const reader = { version: PARSER_VERSION, ...pool };
  try {
    const register = await loadRegister(nodeDisk, given.data);
    const targets = await findTargets(nodeDisk, given, register);
    if (!given.hasContact) console.error('Name yourself to the hosts you ask, with --contact.');
    const { isStopped, files, failed } = await collectInto(targets, given, reader);
    if (isStopped) return 1;
    const areReports = await ingestCollected(files, given.data, register, reader);
    return areReports && failed.length === 0 ? 0 : 1;
  } catch (error) {
    const { message, code } = explainFailure(error);
    console.error(message);
    return code;
  } finally {
    await pool.close();
  }
}
