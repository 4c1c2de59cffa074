import { rankYear } from '../charts/compare/rank.ts';
import { type Comparison, drawnValue, type Span } from '../charts/compare/series.ts';
import { buildOutcomes } from '../charts/compareOutcomes/series.ts';
import type { CompareState } from './compareState.ts';

/**
 * The asked years as far as the collection has any. Open ends are those of the agencies' reports;
 * between two years, those in which the most agencies have both numbers.
 */
export function chooseSpan({ from, to, view }: CompareState, held: Span, own: Comparison): Span {
  const clamp = (year: number) => Math.min(Math.max(year, held.from), held.to);
  const isOpen = from === undefined && to === undefined;
  if (isOpen && view === 'slope') return widestPair(own);
  const oldest = own.years[0] ?? held.from;
  const newest = own.years.at(-1) ?? held.to;
  const first = clamp(from ?? Math.min(oldest, to ?? oldest));
  const last = clamp(to ?? Math.max(newest, from ?? newest));
  return { from: first, to: Math.max(first, last) };
}

/** The two years farthest apart among those in which the most agencies have both numbers. */
function widestPair({ agencies, years }: Comparison): Span {
  const held = agencies.map((agency) =>
    agency.years.flatMap((year) => (drawnValue(year) === undefined ? [] : [year.year])),
  );
  const pairs = years.flatMap((from) =>
    years.filter((to) => to > from).map((to) => ({ from, to })),
  );
  const rated = pairs.map((span) => ({
    span,
    count: held.filter((each) => each.includes(span.from) && each.includes(span.to)).length,
  }));
  const best = rated.reduce<(typeof rated)[number] | undefined>((found, each) => {
    if (!found || each.count > found.count) return each;
    const isWider = each.span.to - each.span.from > found.span.to - found.span.from;
    return each.count === found.count && isWider ? each : found;
  }, undefined);
  const only = years[0] ?? 0;
  return best?.span ?? { from: only, to: only };
}

/** The asked year; else the newest of those in which the most agencies have something to show. */
export function chooseYear({ year, view }: CompareState, comparison: Comparison): number {
  const { agencies, years } = comparison;
  if (year !== undefined && years.includes(year)) return year;
  const counts = years.map((each) =>
    view === 'outcomes'
      ? buildOutcomes(comparison, each).filter(({ sum }) => sum > 0).length
      : agencies.length - rankYear(agencies, each).absent.length,
  );
  return years[counts.lastIndexOf(Math.max(...counts))] ?? 0;
}
