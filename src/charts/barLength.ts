import type { ScaleLinear } from 'd3';

/** What is not 0 stays visible, however long the longest bar. */
const SHORTEST = 1;

/** The length of a bar: 0 for 0, else at least one unit. */
export function barLength(value: number, scale: ScaleLinear<number, number>): number {
  return value > 0 ? Math.max(SHORTEST, scale(value)) : 0;
}
