import type { Doubts } from '../doubts/doubt.ts';
import { inspectDocument } from '../doubts/inspectDocument.ts';
import { readSheets } from '../read/readSheets.ts';
import { ingestReport } from '../report/ingestReport.ts';
import { DONE, RUNNING, type WorkResults, type WorkTask } from './workTask.ts';

/** Runs in a worker: reads a document. As JSON, which crosses to the other thread three times as fast. */
export function read({ input, mark }: WorkTask<'read'>): Promise<string> {
  return marked(mark, async () => JSON.stringify(await ingestReport(input)));
}

/** Runs in a worker: finds what in a document needs a person's eyes. */
export function inspect({ input, mark }: WorkTask<'inspect'>): Promise<Doubts> {
  return marked(mark, () => inspectDocument(input));
}

/** Runs in a worker: reads a workbook as plain rows. */
export function sheets({ input, mark }: WorkTask<'sheets'>): Promise<WorkResults['sheets']> {
  return marked(mark, () => readSheets(input.bytes));
}

async function marked<T>(mark: WorkTask['mark'], work: () => Promise<T>): Promise<T> {
  Atomics.store(mark, 0, RUNNING);
  try {
    return await work();
  } finally {
    Atomics.store(mark, 0, DONE);
  }
}
