import { describe, expect, it } from 'vitest';
import { type StopReason, stopGreedy, type WatchedTask } from './watchTasks.ts';
import { WORK_LIMITS } from './workLimits.ts';
import { createMark, DONE, RUNNING, WAITING } from './workTask.ts';

const LIMITS = { ...WORK_LIMITS, growth: 100 };

/** Looks at tasks in these states at these times and sizes; what each was stopped for. */
function watch(states: readonly number[], looks: readonly { now: number; memory: number }[]) {
  const stopped: (StopReason | undefined)[] = states.map(() => undefined);
  const tasks = new Map(
    states.map((state, at) => {
      const mark = createMark();
      Atomics.store(mark, 0, state);
      const stop = (reason: StopReason) => {
        stopped[at] ??= reason;
      };
      return [{ mark, time: 1000, stop } as WatchedTask, undefined] as const;
    }),
  );
  for (const { now, memory } of looks) {
    stopGreedy(tasks, LIMITS, { now: () => now, memory: () => memory });
  }
  return stopped;
}

const LATE = [
  { now: 0, memory: 0 },
  { now: 1001, memory: 0 },
];
const LARGE = [
  { now: 0, memory: 0 },
  { now: 50, memory: 101 },
];

describe('stopGreedy', () => {
  it('stops a task past its time, and none that waits or is done', () => {
    expect(watch([RUNNING, WAITING, DONE], LATE)).toEqual(['time', undefined, undefined]);
  });

  it('blames growth on the only task that runs', () => {
    expect(watch([RUNNING, WAITING], LARGE)).toEqual(['memory', undefined]);
  });

  it('blames none of several', () => {
    expect(watch([RUNNING, RUNNING], LARGE)).toEqual(['crowd', 'crowd']);
  });

  it('leaves alone what keeps within the limits', () => {
    expect(
      watch(
        [RUNNING],
        [LARGE[0], { now: 999, memory: 100 }].flatMap((look) => look ?? []),
      ),
    ).toEqual([undefined]);
  });
});
