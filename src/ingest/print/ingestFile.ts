import { unpackDocuments } from '../read/unpackDocuments.ts';
import type { Ingested } from '../report/ingestDocument.ts';
import type { IngestInput } from '../report/ingestReport.ts';
import type { ParsedFile } from './parsedFile.ts';

/** Reads one document, here or in a worker. */
export type ReadReport = (input: IngestInput) => Promise<Ingested>;

/**
 * What a file holds: one document, or each of those in an archive, named by the archive's name, a
 * slash and its own. What cannot be taken out of an archive is rejected by name.
 */
export async function ingestFile(
  file: string,
  content: Uint8Array,
  read: ReadReport,
): Promise<ParsedFile[]> {
  const { documents, refused } = await unpackDocuments(file, content);
  const ingested = refused.map(({ name, reason }): ParsedFile => {
    return { file: name, ingested: { kind: 'rejected', reason, diagnostics: [] } };
  });
  for (const { name, bytes } of documents) {
    ingested.push({ file: name, ingested: await read({ fileName: name, bytes }) });
  }
  return ingested;
}
