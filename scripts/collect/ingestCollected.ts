import { formatSummary } from '../../src/dataset/documents/formatSummary.ts';
import { ingestDocuments } from '../../src/dataset/ingestDocuments.ts';
import { nodeDisk } from '../../src/dataset/nodeDisk.ts';
import { ingestReport, PARSER_VERSION } from '../../src/ingest/report/ingestReport.ts';
import type { Register } from '../../src/register/buildRegister.ts';

/**
 * Reads the collected documents into the store, as `npm run ingest` would. Prints the summary; true
 * when every document became a report.
 */
export async function ingestCollected(
  paths: readonly string[],
  data: string,
  register: Register,
): Promise<boolean> {
  if (paths.length === 0) return true;
  const reader = { version: PARSER_VERSION, read: ingestReport };
  const effects = { disk: nodeDisk, register, reader, progress: () => undefined };
  const summary = await ingestDocuments({ paths, data, readAgain: false }, effects);
  console.log(formatSummary(summary));
  return summary.rejected.length + summary.unresolved.length === 0;
}
