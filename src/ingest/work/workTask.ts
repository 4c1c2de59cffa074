import type { Doubts } from '../doubts/doubt.ts';
import type { InspectInput } from '../doubts/inspectDocument.ts';
import type { SheetRows } from '../read/readXlsx.ts';
import type { IngestInput } from '../report/ingestReport.ts';

/** What a worker can do with a document, and what it needs for it. */
export interface WorkInputs {
  readonly read: IngestInput;
  readonly inspect: InspectInput;
  readonly sheets: { readonly bytes: Uint8Array };
}
/** What comes of it. */
export interface WorkResults {
  /** An Ingested as JSON. */
  readonly read: string;
  readonly inspect: Doubts;
  readonly sheets: readonly SheetRows[] | undefined;
}
export type WorkName = keyof WorkResults;

/** Where a worker says that it has begun (a 1), and that it is done (a 2); shared with the watch. */
export type WorkMark = Int32Array<SharedArrayBuffer>;

export const WAITING = 0;
export const RUNNING = 1;
export const DONE = 2;

/** One document handed to a worker. */
export interface WorkTask<Name extends WorkName = WorkName> {
  readonly input: WorkInputs[Name];
  readonly mark: WorkMark;
}

/** A mark for a task that waits. */
export const createMark = (): WorkMark => new Int32Array(new SharedArrayBuffer(4));
