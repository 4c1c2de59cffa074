/** A signal that is aborted when a person or a supervisor asks the program to end. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** From here on, the program ends at once as any other. */
  ignore(): void;
}

const ENDING = ['SIGINT', 'SIGTERM'] as const;

/** Stops cleanly, however often it is asked: a terminal's Ctrl-C also comes from the starting program. */
export function stopOnSignals(of: Pick<NodeJS.Process, 'on' | 'off'>): StopSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('stopped'));
  for (const name of ENDING) of.on(name, stop);
  return {
    signal: controller.signal,
    ignore: () => {
      for (const name of ENDING) of.off(name, stop);
    },
  };
}
