import type { Doubts } from '../../ingest/doubts/doubt.ts';
import type { InspectInput } from '../../ingest/doubts/inspectDocument.ts';
import type { SheetRows } from '../../ingest/read/readXlsx.ts';
import type { Ingested } from '../../ingest/report/ingestDocument.ts';
import type { IngestInput } from '../../ingest/report/ingestReport.ts';
import { diagnose } from '../../model/diagnostic.ts';

/** What reads documents: the ingest stage, and the version of its parser. */
export interface DocumentReader {
  readonly version: string;
  /** How many documents it can read at once; one where it does not say. */
  readonly jobs?: number;
  readonly read: (input: IngestInput) => Ingested | Promise<Ingested>;
  /** The sheets of a workbook as rows; undefined for anything else. */
  readonly sheets?: (bytes: Uint8Array) => Promise<readonly SheetRows[] | undefined>;
  /** Looks at a document again for the report page; undefined where that failed. */
  readonly inspect?: (input: InspectInput) => Promise<Doubts | undefined>;
}

/** Reads a document; a fault of our own in one must not cost the others. */
export async function readSafely(reader: DocumentReader, input: IngestInput): Promise<Ingested> {
  try {
    return await reader.read(input);
  } catch (error) {
    const reason = diagnose('file-unreadable', { actual: String(error) });
    return { kind: 'rejected', reason, diagnostics: [] };
  }
}
