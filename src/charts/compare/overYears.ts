import type { Words } from '../chart.ts';
import { formatCompared, formatShortMeasure, formatValue } from './formatValue.ts';
import { missingNotes } from './missingNotes.ts';
import { rankYear } from './rank.ts';
import {
  breaksIn,
  type ComparedAgency,
  type Comparison,
  drawnValue,
  drawnValues,
} from './series.ts';

/** One value this many times the next is said to hide the others. */
export const FAR_ABOVE = 20;

/** What charts over the years show, as a sentence. */
export function titleOverYears(comparison: Comparison, words: Words): string {
  const [only, second] = comparison.agencies;
  if (only && !second) return titleOfOne(comparison, words);
  const latest = comparison.years.findLast(
    (year) => rankYear(comparison.agencies, year).ranked.length > 1,
  );
  if (latest !== undefined) return titleOfYear(comparison, latest, words);
  const [fullest] = comparison.agencies.toSorted((a, b) => countOf(b) - countOf(a));
  return titleOfOne({ ...comparison, agencies: fullest ? [fullest] : [] }, words);
}

const countOf = ({ years }: ComparedAgency): number =>
  years.filter((year) => drawnValue(year) !== undefined).length;

/** Who is highest in a year, among those that can be ranked. */
export function titleOfYear(comparison: Comparison, at: number, words: Words): string {
  const { agencies, shown } = comparison;
  if (agencies.length === 1) return titleOfOne(comparison, words);
  const { ranked } = rankYear(agencies, at);
  const [first, second] = ranked;
  const year = String(at);
  const measure = formatShortMeasure(shown, words);
  if (!first || !second) return words.t('compare.title.plain', { year, measure });
  const value = formatValue(first.value, shown.unit, words);
  const highest = ranked.filter((each) => each.value === first.value).length;
  if (highest === ranked.length) return words.t('compare.title.same', { year, measure, value });
  return highest > 1
    ? words.t('compare.title.tie', { year, measure, value, count: highest })
    : words.t('compare.title.highest', { year, measure, value, name: first.agency.name });
}

function titleOfOne({ agencies, shown }: Comparison, words: Words): string {
  const [agency] = agencies;
  const held = agency?.years.filter((year) => drawnValue(year) !== undefined) ?? [];
  const [first] = held;
  const last = held.at(-1);
  const name = agency?.name ?? '';
  const measure = formatShortMeasure(shown, words);
  if (!first || !last) return measure;
  const tell = (year: typeof first) => formatCompared(year.value, shown, words);
  if (first === last) {
    return words.t('compare.title.one', {
      name,
      measure,
      year: String(last.year),
      value: tell(last),
    });
  }
  return words.t('compare.title.change', {
    name,
    measure,
    from: String(first.year),
    to: String(last.year),
    before: tell(first),
    after: tell(last),
  });
}

/** How to read what is unusual, then what is missing. */
export function notesOverYears(comparison: Comparison, words: Words): string[] {
  const { agencies } = comparison;
  const hasSmall = agencies.some(({ years }) =>
    years.some(({ value }) => value.state === 'number' && value.small),
  );
  return [
    ...(breaksIn(comparison).length > 0 ? [words.t('compare.break')] : []),
    ...(hasSmall ? [words.t('compare.smallNote')] : []),
    ...(isAllZero(comparison) ? [words.t('compare.zeros')] : []),
    ...missingNotes(agencies, words),
  ];
}

/** Said where one agency is so far above the others that these lie on the axis. */
export function farAboveNote({ agencies }: Comparison, words: Words): string[] {
  const highest = agencies
    .map((agency) => ({
      name: agency.name,
      most: Math.max(0, ...agency.years.map((year) => drawnValue(year) ?? 0)),
    }))
    .sort((a, b) => b.most - a.most);
  const [first, second] = highest;
  if (!first || !second || second.most <= 0 || first.most < FAR_ABOVE * second.most) return [];
  return [words.t('compare.farAbove', { name: first.name })];
}

export function isAllZero(comparison: Comparison): boolean {
  const values = drawnValues(comparison);
  return values.length > 0 && values.every((value) => value === 0);
}

/** Why there is nothing to draw; undefined where there is something. */
export function emptyOverYears(comparison: Comparison, words: Words): string | undefined {
  return drawnValues(comparison).length === 0 ? words.t('compare.empty.years') : undefined;
}
