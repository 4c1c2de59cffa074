import type { Clock } from './clock.ts';

/** A clock on which waiting takes no time, and which remembers how long it was asked to wait. */
export interface TestClock extends Clock {
  readonly waits: number[];
  time: number;
}

/** A test's clock, at noon of a day. */
export function testClock(start = '2026-03-01T12:00:00Z'): TestClock {
  const waits: number[] = [];
  const clock: TestClock = {
    waits,
    time: Date.parse(start),
    now: () => clock.time,
    wait: async (milliseconds, signal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      clock.time += milliseconds;
    },
  };
  return clock;
}
