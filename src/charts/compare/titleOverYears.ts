import type { MeasureUnit } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import { formatCounted, formatFull, formatShortMeasure } from './formatValue.ts';
import { rankYear } from './rank.ts';
import type { ComparedAgency, ComparedYear, Comparison } from './series.ts';

/** What charts over the years show, as a sentence. */
export function titleOverYears(comparison: Comparison, words: Words): string {
  const { agencies, shown } = comparison;
  const [only, second] = agencies;
  if (only && !second) return titleOfOne(only, comparison, words);
  const latest = comparison.years.findLast((year) => rankYear(agencies, year).ranked.length > 1);
  if (latest !== undefined) return titleOfYear(comparison, latest, words);
  const [fullest] = agencies.toSorted((a, b) => countRanked(b) - countRanked(a));
  if (fullest && countRanked(fullest) > 0) return titleOfOne(fullest, comparison, words);
  return titleOfSmall(comparison, formatShortMeasure(shown, words), words);
}

const isRanked = ({ value }: ComparedYear): boolean => value.state === 'number' && !value.small;

const countRanked = ({ years }: ComparedAgency): number => years.filter(isRanked).length;

/** Counts are many, shares are high. */
const SHARES: ReadonlySet<MeasureUnit> = new Set(['share', 'perHundred', 'perYear']);

/** Who is highest in a year, among those that can be ranked. */
export function titleOfYear(comparison: Comparison, at: number, words: Words): string {
  const { agencies, shown } = comparison;
  const [only, other] = agencies;
  if (only && !other) return titleOfOne(only, comparison, words);
  const { ranked } = rankYear(agencies, at);
  const [first, second] = ranked;
  const year = String(at);
  const measure = formatShortMeasure(shown, words);
  if (!first) {
    return titleOfSmall(comparison, words.t('compare.title.plain', { year, measure }), words);
  }
  const value = formatCounted(first.value, shown, words);
  const { name } = first.agency;
  if (!second) return words.t('compare.title.one', { name, year, measure, value });
  const highest = ranked.filter((each) => each.value === first.value).length;
  if (highest === agencies.length) return words.t('compare.title.same', { year, measure, value });
  if (highest > 1) return words.t('compare.title.tie', { year, measure, value, count: highest });
  const key = SHARES.has(shown.unit) ? 'compare.title.highest' : 'compare.title.most';
  return words.t(key, { year, measure, value, name });
}

/** Where nothing can be ranked: that it is too small for it, or not there. */
function titleOfSmall({ agencies }: Comparison, measure: string, words: Words): string {
  const hasNumbers = agencies.some(({ years }) =>
    years.some(({ value }) => value.state === 'number'),
  );
  return words.t(hasNumbers ? 'compare.title.small' : 'compare.title.empty', { measure });
}

function titleOfOne({ name, years }: ComparedAgency, { shown }: Comparison, words: Words): string {
  const held = years.filter(({ value }) => value.state === 'number');
  const [first] = held;
  const last = held.at(-1);
  const measure = formatShortMeasure(shown, words);
  if (!first || !last) return words.t('compare.title.none', { name, measure });
  const before = formatFull(first.value, shown, words);
  const after = formatFull(last.value, shown, words);
  const to = String(last.year);
  return first === last
    ? words.t('compare.title.one', { name, measure, year: to, value: after })
    : words.t('compare.title.change', {
        name,
        measure,
        from: String(first.year),
        to,
        before,
        after,
      });
}
