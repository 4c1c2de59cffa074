import type { Words } from '../chart.ts';
import { missingNotes } from './missingNotes.ts';
import { breaksIn, type Comparison, drawnValue, drawnValues } from './series.ts';

/** One value this many times the next is said to hide the others. */
export const FAR_ABOVE = 20;

/** How to read what is unusual, then what is missing. */
export function notesOverYears(comparison: Comparison, words: Words): string[] {
  const { agencies } = comparison;
  const hasSmall = agencies.some(({ years }) =>
    years.some(({ value }) => value.state === 'number' && value.small),
  );
  return [
    ...(breaksIn(comparison).length > 0 && drawnValues(comparison).length > 0
      ? [words.t('compare.break')]
      : []),
    ...(hasSmall ? [words.t('compare.smallNote')] : []),
    ...(isAllZero(comparison) ? [words.t('compare.zeros')] : []),
    ...missingNotes(agencies, words),
  ];
}

/** Said where lines lie on the axis, since others are so far above: all but one, or some. */
export function farAboveNote({ agencies }: Comparison, words: Words): string[] {
  const [first, ...others] = agencies
    .map((agency) => ({
      name: agency.name,
      most: Math.max(0, ...agency.years.map((year) => drawnValue(year) ?? 0)),
    }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most);
  const low = others.filter(({ most }) => first && first.most >= FAR_ABOVE * most).length;
  if (!first || low === 0) return [];
  return low === others.length
    ? [words.t('compare.farAbove', { name: first.name })]
    : [words.t('compare.farBelow', { count: low, times: FAR_ABOVE })];
}

export function isAllZero(comparison: Comparison): boolean {
  const values = drawnValues(comparison);
  return values.length > 0 && values.every((value) => value === 0);
}

/** Why there is nothing to draw; undefined where there is something. */
export function emptyOverYears(comparison: Comparison, words: Words): string | undefined {
  return drawnValues(comparison).length === 0 ? words.t('compare.empty.years') : undefined;
}
