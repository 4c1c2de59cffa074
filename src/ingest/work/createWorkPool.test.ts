import { afterAll, describe, expect, it } from 'vitest';
import { ingestReport } from '../report/ingestReport.ts';
import { sampleReport } from '../report/sampleReport.ts';
import { createWorkPool } from './createWorkPool.ts';

const MB = 1024 * 1024;
const limits = { time: 400, pdfTime: 1200, heapMegabytes: 64, growth: 300 * MB };
const worker = new URL('./hostileWorker.ts', import.meta.url);
const hostile = createWorkPool({ jobs: 2, limits: { ...limits, time: 5000 }, worker });
const hurried = createWorkPool({ jobs: 1, limits, worker });
const own = createWorkPool({ jobs: 1 });
afterAll(() => Promise.all([hostile, hurried, own].map((pool) => pool.close())));

const inputOf = (text: string) => ({ fileName: 'a.txt', bytes: new TextEncoder().encode(text) });
const outcomeOf = async (pool: typeof hostile, order: string) => {
  const ingested = await pool.read(inputOf(order));
  if (ingested.kind !== 'rejected') return ingested.kind;
  // The hostile worker gives its order back as the reason.
  return ingested.reason.code ?? ingested.reason;
};

describe('createWorkPool', () => {
  it('reads as reading in this thread does', async () => {
    const input = inputOf(sampleReport());
    expect(await own.read(input)).toEqual(await ingestReport(input));
  });

  it('stops what takes too long and goes on with the next', async () => {
    expect(await outcomeOf(hurried, 'spin')).toBe('reading-timed-out');
    expect(await outcomeOf(hurried, 'fine')).toBe('fine');
  });

  it('gives a PDF more time', async () => {
    const start = performance.now();
    expect(await outcomeOf(hurried, '%PDF-spin')).toBe('reading-timed-out');
    expect(performance.now() - start).toBeGreaterThan(limits.pdfTime);
  });

  it('does not count the time for which a document waits', async () => {
    const outcomes = await Promise.all([
      outcomeOf(hostile, 'pause'),
      outcomeOf(hostile, 'pause'),
      outcomeOf(hostile, 'pause'),
    ]);
    expect(outcomes).toEqual(['pause', 'pause', 'pause']);
  });

  it('stops what fills its heap, and only that', async () => {
    const outcomes = await Promise.all([outcomeOf(hostile, 'heap'), outcomeOf(hostile, 'pause')]);
    expect(outcomes).toEqual(['reading-out-of-memory', 'pause']);
  });

  it('stops what fills the memory with buffers, and reads the others all the same', async () => {
    const outcomes = await Promise.all([
      outcomeOf(hostile, 'buffers'),
      outcomeOf(hostile, 'pause'),
    ]);
    expect(outcomes).toEqual(['reading-out-of-memory', 'pause']);
  });

  it('takes a fault of ours for a document that cannot be read', async () => {
    expect(await outcomeOf(hurried, 'throw')).toBe('file-unreadable');
  });
});
