import { join } from 'node:path';
import { formatSummary } from '../../src/dataset/documents/formatSummary.ts';
import { lockData } from '../../src/dataset/documents/lockData.ts';
import { createProgressBar } from '../../src/dataset/documents/progressBar.ts';
import { type IngestEffects, ingestDocuments } from '../../src/dataset/ingestDocuments.ts';
import { nodeDisk } from '../../src/dataset/nodeDisk.ts';
import type { Register } from '../../src/register/buildRegister.ts';

/**
 * Reads the collected documents into the store, as `npm run ingest` would. Prints the summary; true
 * when every document became a report.
 */
export async function ingestCollected(
  paths: readonly string[],
  data: string,
  register: Register,
  reader: IngestEffects['reader'],
): Promise<boolean> {
  if (paths.length === 0) return true;
  const unlock = await lockData(data);
  const bar = createProgressBar(process.stderr);
  try {
    const options = { paths, data, readAgain: false, report: join(data, 'ingest-report.html') };
    const effects = { disk: nodeDisk, register, reader, progress: bar.update };
    const summary = await ingestDocuments(options, effects);
    bar.end();
    console.log(formatSummary(summary));
    return summary.rejected.length + summary.unresolved.length === 0;
  } finally {
    bar.end();
    unlock();
  }
}
