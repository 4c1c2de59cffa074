import { Worker } from 'node:worker_threads';
import type { Outcome } from './parseOutcome.ts';

const WORKER = new URL('./fuzzWorker.ts', import.meta.url);

/** Reads files in a thread that is stopped when one of them takes too long. */
export interface Reader {
  /** `stopped` after so many milliseconds, or where the thread died of it. */
  readonly read: (bytes: Uint8Array, longest: number) => Promise<readonly Outcome[] | 'stopped'>;
  readonly close: () => Promise<unknown>;
}

export function startReader(): Reader {
  let worker = start();
  return {
    read: async (bytes, longest) => {
      const answer = await ask(worker, bytes, longest);
      if (answer === 'stopped') {
        await worker.terminate();
        worker = start();
      }
      return answer;
    },
    close: () => worker.terminate(),
  };
}

function start(): Worker {
  // What a library prints about damaged files would hide the results.
  const worker = new Worker(WORKER, { stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function ask(
  worker: Worker,
  bytes: Uint8Array,
  longest: number,
): Promise<readonly Outcome[] | 'stopped'> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, longest, 'stopped');
    const fail = () => finish('stopped');
    function finish(answer: readonly Outcome[] | 'stopped'): void {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail);
      resolve(answer);
    }
    worker.once('message', finish).once('error', fail);
    worker.postMessage(bytes);
  });
}
