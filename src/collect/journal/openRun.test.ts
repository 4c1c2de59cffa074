import { describe, expect, it } from 'vitest';
import { memoryFolder } from '../memoryFolder.ts';
import { testClock } from '../testClock.ts';
import { openRun } from './openRun.ts';

const HOUR = 3_600_000;

describe('openRun', () => {
  it('goes on with a run that was stopped, and begins anew after one that ended', async () => {
    const disk = memoryFolder();
    const clock = testClock();
    const first = await openRun(disk, 'mark', clock);
    expect(first.isResumed).toBe(false);
    clock.time += HOUR;
    const second = await openRun(disk, 'mark', clock);
    expect(second).toMatchObject({ isResumed: true, startedAt: first.startedAt });
    await second.finish();
    expect(await openRun(disk, 'mark', clock)).toMatchObject({ isResumed: false });
  });

  it.each(['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', 'no date', ''])(
    'begins anew at a mark of %j',
    async (mark) => {
      const clock = testClock('2026-03-01T12:00:00Z');
      const run = await openRun(memoryFolder({ mark }), 'mark', clock);
      expect(run).toMatchObject({ isResumed: false, startedAt: clock.now() });
    },
  );
});
