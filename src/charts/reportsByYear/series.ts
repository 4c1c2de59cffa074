import type { YearTotals } from '../../model/siteRecords.ts';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** How many reports are held for every year from the first to the last, oldest first. */
export function buildReportsSeries(totals: readonly YearTotals[]): readonly YearCount[] {
  const held = new Map(totals.map(({ year, reports }) => [year, reports]));
  const years = [...held.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    count: held.get(first + index) ?? 0,
  }));
}
