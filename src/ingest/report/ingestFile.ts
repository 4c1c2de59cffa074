import { unpackDocuments } from '../read/unpackDocuments.ts';
import type { Ingested } from './ingestDocument.ts';
import { ingestReport } from './ingestReport.ts';

export interface IngestedFile {
  /** The file's name; for a document of an archive, the archive's name, a slash and its own. */
  readonly file: string;
  readonly ingested: Ingested;
}

/** What a file holds: one document, or each of those in an archive. Never throws. */
export async function ingestFile(file: string, content: Uint8Array): Promise<IngestedFile[]> {
  const { documents, refused } = await unpackDocuments(file, content);
  const ingested = refused.map(({ name, reason }): IngestedFile => {
    return { file: name, ingested: { kind: 'rejected', reason, diagnostics: [] } };
  });
  for (const { name, bytes } of documents) {
    ingested.push({ file: name, ingested: await ingestReport({ fileName: name, bytes }) });
  }
  return ingested;
}
