import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Doubts } from '../doubts/doubt.ts';
import type { InspectInput } from '../doubts/inspectDocument.ts';
import type { SheetRows } from '../read/readXlsx.ts';
import type { Ingested } from '../report/ingestDocument.ts';
import type { IngestInput } from '../report/ingestReport.ts';
import { createTurns } from './createTurns.ts';
import { isHeapFull, startWorkers, type Workers } from './startWorkers.ts';
import { type StopReason, type Watch, watchTasks } from './watchTasks.ts';
import { WORK_LIMITS, type WorkLimits } from './workLimits.ts';
import { createMark, type WorkInputs, type WorkName, type WorkResults } from './workTask.ts';

/** Reads documents in worker threads; a document that takes too much costs only itself. */
export interface WorkPool {
  /** How many documents are read at once. */
  readonly jobs: number;
  read(input: IngestInput): Promise<Ingested>;
  /** The sheets of a workbook; undefined for anything else, and where reading was stopped. */
  sheets(bytes: Uint8Array): Promise<readonly SheetRows[] | undefined>;
  /** Undefined where looking again was stopped or failed. */
  inspect(input: InspectInput): Promise<Doubts | undefined>;
  close(): Promise<void>;
}

export interface WorkPoolOptions {
  readonly jobs: number;
  readonly limits?: WorkLimits;
  /** The file whose functions the workers run; tests give their own. */
  readonly worker?: URL;
}

const WORKER = new URL('./documentWorker.ts', import.meta.url);

/** Starts a pool; the first worker loads while the caller does other things. */
export function createWorkPool({
  jobs,
  limits = WORK_LIMITS,
  worker = WORKER,
}: WorkPoolOptions): WorkPool {
  const { heapMegabytes } = limits;
  const workers = startWorkers({ file: worker, threads: jobs, heapMegabytes });
  const desk: Desk = { workers, watch: watchTasks(limits), turns: createTurns(), limits };
  return {
    jobs,
    read: async (input) => {
      const outcome = await work(desk, 'read', input);
      if (outcome.kind === 'done') return JSON.parse(outcome.value) as Ingested;
      return { kind: 'rejected', reason: outcome.reason, diagnostics: [] };
    },
    sheets: async (bytes) => {
      const outcome = await work(desk, 'sheets', { bytes });
      return outcome.kind === 'done' ? outcome.value : undefined;
    },
    inspect: async (input) => {
      const outcome = await work(desk, 'inspect', input);
      return outcome.kind === 'done' ? outcome.value : undefined;
    },
    close: () => workers.close(),
  };
}

interface Desk {
  readonly workers: Workers;
  readonly watch: Watch;
  readonly turns: ReturnType<typeof createTurns>;
  readonly limits: WorkLimits;
}

type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: Diagnostic };
type Attempt<T> = Outcome<T> | { readonly kind: 'crowded' };

/** A document stopped among others has its turn alone, so that the outcome is its own doing. */
async function work<Name extends WorkName>(
  desk: Desk,
  name: Name,
  input: WorkInputs[Name],
): Promise<Outcome<WorkResults[Name]>> {
  const first = await desk.turns.together(() => attempt(desk, name, input));
  if (first.kind !== 'crowded') return first;
  const alone = await desk.turns.alone(() => attempt(desk, name, input));
  return alone.kind === 'crowded' ? { kind: 'failed', reason: tooMuchMemory(desk.limits) } : alone;
}

async function attempt<Name extends WorkName>(
  { workers, watch, limits }: Desk,
  name: Name,
  input: WorkInputs[Name],
): Promise<Attempt<WorkResults[Name]>> {
  const stopping = new AbortController();
  const mark = createMark();
  const time = isPdf(input.bytes) ? limits.pdfTime : limits.time;
  let stopped: StopReason | undefined;
  const task = {
    mark,
    time,
    stop: (reason: StopReason) => {
      stopped ??= reason;
      stopping.abort();
    },
  };
  watch.add(task);
  try {
    const value = await workers.run(name, { input, mark }, stopping.signal);
    return { kind: 'done', value: value as WorkResults[Name] };
  } catch (error) {
    if (stopped === 'crowd') return { kind: 'crowded' };
    return { kind: 'failed', reason: whyFailed(error, stopped, time, limits) };
  } finally {
    watch.remove(task);
  }
}

function whyFailed(
  error: unknown,
  stopped: StopReason | undefined,
  time: number,
  limits: WorkLimits,
): Diagnostic {
  if (stopped === 'time') {
    return diagnose('reading-timed-out', { expected: `at most ${time / 1000} seconds` });
  }
  if (stopped === 'memory' || isHeapFull(error)) return tooMuchMemory(limits);
  return diagnose('file-unreadable', { actual: String(error) });
}

const tooMuchMemory = ({ heapMegabytes }: WorkLimits) =>
  diagnose('reading-out-of-memory', { expected: `at most ${heapMegabytes} MB` });

const PDF_MARK = '%PDF-';
const PDF_MARK_WITHIN = 1024;

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).includes(PDF_MARK);
}
