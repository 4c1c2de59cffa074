import { describe, expect, it } from 'vitest';
import { workInLanes } from './workInLanes.ts';

const pause = () => new Promise<void>(setImmediate);

describe('workInLanes', () => {
  it('does everything, so many at a time', async () => {
    let [running, most, done] = [0, 0, 0];
    await workInLanes([1, 2, 3, 4, 5, 6, 7], 3, async () => {
      running += 1;
      most = Math.max(most, running);
      await pause();
      running -= 1;
      done += 1;
    });
    expect([most, done]).toEqual([3, 7]);
  });

  it('begins nothing after a failure, and throws it', async () => {
    const begun: number[] = [];
    const work = workInLanes([1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      await pause();
      if (item === 1) throw new Error('full disk');
    });
    await expect(work).rejects.toThrow('full disk');
    expect(begun).toEqual([1, 2]);
  });
});
