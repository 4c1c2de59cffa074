import { describe, expect, it } from 'vitest';
import { testClock } from '../testClock.ts';
import { createHostTurns } from './createHostTurns.ts';

describe('createHostTurns', () => {
  it('asks a host once at a time, with the pause between', async () => {
    const clock = testClock();
    const turns = createHostTurns(clock, new AbortController().signal);
    let running = 0;
    const starts: number[] = [];
    const work = async () => {
      running += 1;
      starts.push(clock.now());
      expect(running).toBe(1);
      await new Promise(setImmediate);
      clock.time += 700;
      running -= 1;
    };
    await Promise.all([1, 2, 3].map(() => turns.take('a', 5000, work)));
    expect(starts.map((start) => start - (starts[0] ?? 0))).toEqual([0, 5700, 11_400]);
  });

  it('lets another host have its turn at once', async () => {
    const clock = testClock();
    const turns = createHostTurns(clock, new AbortController().signal);
    await turns.take('a', 5000, async () => undefined);
    await turns.take('b', 5000, async () => undefined);
    expect(clock.waits).toEqual([]);
  });

  it('leaves a host alone as long as it was told, and goes on after a failure', async () => {
    const clock = testClock();
    const turns = createHostTurns(clock, new AbortController().signal);
    const failure = turns.take('a', 0, async () => {
      throw new Error('no');
    });
    await expect(failure).rejects.toThrow('no');
    turns.hold('a', 60_000);
    turns.hold('a', 1000);
    expect(await turns.take('a', 5000, async () => 'done')).toBe('done');
    expect(clock.waits).toEqual([60_000]);
  });

  it('gives no turn once the run is stopped', async () => {
    const stop = new AbortController();
    const turns = createHostTurns(testClock(), stop.signal);
    stop.abort(new Error('stopped'));
    await expect(turns.take('a', 0, async () => undefined)).rejects.toThrow('stopped');
  });
});
