import type { Rate } from '../bench.ts';
import { rateOf } from '../measureRate.ts';

/** What else the machine did only ever makes a round slower. */
const ROUNDS = 5;

/** The best time of several rounds for each of the things that are timed in a round. */
export async function timeRounds(
  timeRound: () => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timeRound());
  const [first = []] = rounds;
  return first.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Infinity)));
}

/** Times in milliseconds as a rate that tells the median and what 95 of 100 do not exceed. */
export function summariseTimes(what: string, unit: string, times: readonly number[]): Rate {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
  const told = `${what}: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`;
  return rateOf(told, unit, 1000 / mean);
}
