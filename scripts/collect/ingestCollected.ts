import { formatSummary } from '../../src/dataset/documents/formatSummary.ts';
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
  const effects = { disk: nodeDisk, register, reader, progress: () => undefined };
  const summary = await ingestDocuments({ paths, data, readAgain: false }, effects);
  console.log(formatSummary(summary));
  return summary.rejected.length + summary.unresolved.length === 0;
}
