import { findRefusal, readDocument } from '../read/readDocument.ts';
import { type Ingested, ingestDocument } from './ingestDocument.ts';

/** Grows when the same document would be parsed to other values. */
export const PARSER_VERSION = '6';

export interface IngestInput {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The report year by the word of the documents' owner; it wins. */
  readonly year?: number;
}

/** A document's bytes to its report, or to the reason why it is none. Touches no disk, never throws. */
export async function ingestReport({ fileName, bytes, year }: IngestInput): Promise<Ingested> {
  const document = await readDocument(bytes);
  const reason = findRefusal(document);
  if (reason) {
    return { kind: 'rejected', reason: { subject: fileName, ...reason }, diagnostics: [] };
  }
  return ingestDocument(document, year);
}
