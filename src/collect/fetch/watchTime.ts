import { FaultError } from '../faults.ts';

/** How long one request may take, in milliseconds. */
export interface TimeLimits {
  readonly total: number;
  /** The longest silence: until the head of the answer, and between pieces of its body. */
  readonly idle: number;
}

export interface TimeWatch {
  /** Aborted with a FaultError when time is up, or with the outer signal's reason. */
  readonly signal: AbortSignal;
  /** Rejects with that reason, also where the signal is not listened to (a resolver that is silent). */
  readonly over: Promise<never>;
  /** Something came. */
  alive(): void;
  stop(): void;
}

/** Watches the time of one request: a host that drips a byte a second ends at the total. */
export function watchTime(limits: TimeLimits, outer: AbortSignal): TimeWatch {
  const controller = new AbortController();
  const end = (error: unknown) => controller.abort(error);
  const passOn = () => end(outer.reason);
  const seconds = (milliseconds: number) => `${milliseconds / 1000} s`;
  const total = setTimeout(
    () => end(new FaultError('timed-out', seconds(limits.total))),
    limits.total,
  );
  const idle = setTimeout(() => end(new FaultError('stalled', seconds(limits.idle))), limits.idle);
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  over.catch(() => undefined);
  outer.addEventListener('abort', passOn);
  if (outer.aborted) passOn();
  return {
    signal: controller.signal,
    over,
    alive: () => void idle.refresh(),
    stop: () => {
      clearTimeout(total);
      clearTimeout(idle);
      outer.removeEventListener('abort', passOn);
    },
  };
}
