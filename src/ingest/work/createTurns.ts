/** Lets work go on together, or alone. */
export interface Turns {
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Begins when everything else has ended; nothing else begins meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Turns in which whoever wants to be alone goes first. */
export function createTurns(): Turns {
  const running = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const run = <T>(work: () => Promise<T>): Promise<T> => {
    const result = work();
    const ended = result.then(ignore, ignore);
    running.add(ended);
    void ended.then(() => running.delete(ended));
    return result;
  };
  const runAlone = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      await Promise.all(running);
      return await work();
    } finally {
      waiting -= 1;
    }
  };
  return {
    together: async (work) => {
      while (waiting > 0) await last;
      return run(work);
    },
    alone: (work) => {
      waiting += 1;
      const result = last.then(() => runAlone(work));
      last = result.then(ignore, ignore);
      return result;
    },
  };
}

const ignore = () => undefined;
