import type { Effort, Rate } from './bench.ts';

type Work<T> = (item: T) => unknown;

/** The best of several rounds is told: what else the machine did only ever makes a round slower. */
const ROUNDS = 5;

/**
 * Does the work for as long to warm up as is measured then, in rounds: what thousands of documents run,
 * the engine goes on compiling for seconds.
 */
export async function measureRate<T>(
  what: string,
  unit: string,
  items: readonly T[],
  work: Work<T>,
  { seconds }: Pick<Effort, 'seconds'>,
): Promise<Rate> {
  await measureRound(items, work, seconds * 1000);
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    best = Math.max(best, await measureRound(items, work, (seconds * 1000) / ROUNDS));
  }
  return rateOf(what, unit, best);
}

/** Items a second; all of them are done equally often. */
async function measureRound<T>(
  items: readonly T[],
  work: Work<T>,
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  let done = 0;
  while (performance.now() < start + milliseconds) {
    for (const item of items) await work(item);
    done += items.length;
  }
  return done / ((performance.now() - start) / 1000);
}

/** A rate that has just been measured. */
export function rateOf(what: string, unit: string, perSecond: number): Rate {
  return { what, unit, perSecond, peakMemory: Math.round(process.resourceUsage().maxRSS / 1024) };
}
