import type { Clock } from '../clock.ts';

/** One request at a time to each host, with a pause after each. */
export interface HostTurns {
  /** Does the work in the host's turn, so many milliseconds after the end of the turn before. */
  take<T>(host: string, pause: number, work: () => Promise<T>): Promise<T>;
  /** Leaves the host alone for so many milliseconds at least. */
  hold(host: string, milliseconds: number): void;
}

interface Host {
  /** Settles when all turns so far are over. */
  over: Promise<unknown>;
  /** When the last turn ended. */
  endedAt: number;
  /** Time until which the host is left alone. */
  heldUntil: number;
}

/** Turns for every host; rejects when the signal is aborted. */
export function createHostTurns(clock: Clock, signal: AbortSignal): HostTurns {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string) => {
    const host = hosts.get(name) ?? { over: Promise.resolve(), endedAt: -Infinity, heldUntil: 0 };
    hosts.set(name, host);
    return host;
  };
  return {
    take: (name, pause, work) => {
      const host = hostOf(name);
      const turn = host.over.then(async () => {
        const wait = Math.max(host.heldUntil, host.endedAt + pause) - clock.now();
        if (wait > 0) await clock.wait(wait, signal);
        signal.throwIfAborted();
        try {
          return await work();
        } finally {
          host.endedAt = clock.now();
        }
      });
      host.over = turn.catch(() => undefined);
      return turn;
    },
    hold: (name, milliseconds) => {
      const host = hostOf(name);
      host.heldUntil = Math.max(host.heldUntil, clock.now() + milliseconds);
    },
  };
}
