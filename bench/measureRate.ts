import type { Effort, Rate } from './bench.ts';

type Work<T> = (item: T) => unknown;

/** Does the work on all items once to warm up, then in turn until the time is over. */
export async function measureRate<T>(
  what: string,
  unit: string,
  items: readonly T[],
  work: Work<T>,
  { seconds }: Pick<Effort, 'seconds'>,
): Promise<Rate> {
  for (const item of items) await work(item);
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  while (performance.now() < end) {
    for (const item of items) {
      await work(item);
      done += 1;
      if (performance.now() >= end) break;
    }
  }
  return rateOf(what, unit, done / ((performance.now() - start) / 1000));
}

/** A rate that has just been measured. */
export function rateOf(what: string, unit: string, perSecond: number): Rate {
  return { what, unit, perSecond, peakMemory: Math.round(process.resourceUsage().maxRSS / 1024) };
}
