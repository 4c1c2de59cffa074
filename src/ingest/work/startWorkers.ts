import { Piscina } from 'piscina';
import type { WorkName, WorkTask } from './workTask.ts';

/** Threads that run the functions which a worker file exports. */
export interface Workers {
  /** Ends the thread at work when the signal is aborted; another takes its place. */
  run(name: WorkName, task: WorkTask, signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

export interface WorkersOptions {
  readonly file: URL;
  readonly threads: number;
  /** Megabytes of JavaScript heap a thread may have; one that needs more ends with an error. */
  readonly heapMegabytes: number;
}

/** Room for new objects: with what a thread takes if left alone it holds 100 MB more, for a tenth less work. */
const YOUNG_MEGABYTES = 16;

/** Starts one thread at once, the others when there is work for them. */
export function startWorkers({ file, threads, heapMegabytes }: WorkersOptions): Workers {
  const pool = new Piscina({
    filename: file.href,
    name: 'read' satisfies WorkName,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: {
      maxOldGenerationSizeMb: heapMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
    recordTiming: false,
  });
  return {
    run: (name, task, signal) => pool.run(task, { name, signal }),
    close: () => pool.destroy(),
  };
}

/** Whether a thread ended because its heap was full. */
export function isHeapFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
