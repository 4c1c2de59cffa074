import { join } from 'node:path';
import { machineClock } from '../../src/collect/clock.ts';
import { collectDocuments } from '../../src/collect/collectDocuments.ts';
import { type CollectSummary, formatCollectSummary } from '../../src/collect/collectTally.ts';
import { resolveByMachine } from '../../src/collect/fetch/resolveHost.ts';
import type { Target } from '../../src/collect/target.ts';
import { lockData } from '../../src/dataset/documents/lockData.ts';
import { createProgressBar } from '../../src/dataset/documents/progressBar.ts';
import type { IngestEffects } from '../../src/dataset/ingestDocuments.ts';
import { nodeDisk } from '../../src/dataset/nodeDisk.ts';
import { judgeByIngest } from './judgeByIngest.ts';
import type { CollectCommand } from './readCollectCommand.ts';
import { stopOnSignals } from './stopOnSignals.ts';

/** The largest document that any reader takes is a PDF of 30 MB. */
const MOST_BYTES = 30 * 1024 * 1024;

/**
 * Collects the targets into the store's folder of documents, and prints how it ended. Ctrl-C ends it
 * cleanly. Throws a DataLockedError where another run collects into that folder.
 */
export async function collectInto(
  targets: readonly Target[],
  command: CollectCommand,
  reader: IngestEffects['reader'],
): Promise<CollectSummary> {
  const folder = join(command.data, 'documents');
  const unlock = await lockData(folder);
  const stop = stopOnSignals(process);
  const bar = createProgressBar(process.stderr);
  const effects = {
    disk: nodeDisk,
    clock: machineClock,
    resolve: resolveByMachine,
    judge: judgeByIngest(reader),
    signal: stop.signal,
    progress: bar.update,
  };
  try {
    const options = { ...command, folder, maxBytes: MOST_BYTES };
    const summary = await collectDocuments(targets, options, effects);
    bar.end();
    for (const problem of summary.problems) console.error(problem);
    console.log(formatCollectSummary(summary));
    return summary;
  } finally {
    bar.end();
    stop.ignore();
    unlock();
  }
}
