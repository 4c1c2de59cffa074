import { type ScaleLinear, scaleLinear } from 'd3';

/** From years to places; one year alone stands in the middle. */
export function scaleYears(
  years: readonly number[],
  left: number,
  right: number,
): ScaleLinear<number, number> {
  const from = years[0] ?? 0;
  const to = years.at(-1) ?? from;
  return from === to
    ? scaleLinear([from - 1, from + 1], [left, right])
    : scaleLinear([from, to], [left, right]);
}
