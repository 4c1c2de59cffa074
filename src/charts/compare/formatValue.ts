import type { MeasureUnit } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import { measureName } from './measureName.ts';
import type { ComparedState, ComparedValue, ComparedYear } from './series.ts';
import type { ShownMeasure } from './shownMeasure.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A value with what it needs to be understood: `33.3%`; printed figures as they are printed. */
export function formatValue(value: number, unit: MeasureUnit, words: Words): string {
  if (unit === 'share') return `${words.number(rounded(value * 100, 1))}%`;
  if (unit === 'perHundred' || unit === 'perYear') return words.number(rounded(value, 2));
  return words.number(value);
}

/** A value for a column whose head says the unit: shares in percent, two digits. */
export function formatPlain(value: number, unit: MeasureUnit, words: Words): string {
  if (unit === 'share') return words.number(rounded(value * 100, 2));
  return unit === 'perHundred' ? words.number(rounded(value, 2)) : words.number(value);
}

/** What stands where there is no number. */
export function formatState(state: ComparedState, words: Words): string {
  return words.t(`compare.state.${state}`);
}

/** A value or its state, small ones with their denominator. */
export function formatCompared(value: ComparedValue, shown: ShownMeasure, words: Words): string {
  if (value.state !== 'number') return formatState(value.state, words);
  const text = formatValue(value.value, shown.unit, words);
  return value.small
    ? words.t('compare.small', { value: text, count: value.denominator ?? 0 })
    : text;
}

/** The same with what it counts: `12 件`; for titles, notes on marks and sentences. */
export function formatFull(value: ComparedValue, shown: ShownMeasure, words: Words): string {
  if (value.state !== 'number') return formatState(value.state, words);
  const text = formatCounted(value.value, shown, words);
  return value.small
    ? words.t('compare.small', { value: text, count: value.denominator ?? 0 })
    : text;
}

/** A number with what it counts. */
export function formatCounted(value: number, { unit }: ShownMeasure, words: Words): string {
  const text = formatValue(value, unit, words);
  return unit === 'share' ? text : words.t(`compare.unit.${unit}`, { value: text, count: value });
}

/** What a mark tells: whose, when, how much. */
export function formatTip(
  name: string,
  { year, value }: ComparedYear,
  shown: ShownMeasure,
  words: Words,
): string {
  return words.t('compare.tip', {
    name,
    year: String(year),
    value: formatFull(value, shown, words),
  });
}

/** The measure's name, with what it is set against. */
export function formatMeasure({ measure, against, unit }: ShownMeasure, words: Words): string {
  const name = measureName(measure, words);
  if (!against) return name;
  const whole = shorten(measureName(against, words), words);
  return words.t(unit === 'share' ? 'compare.against.share' : 'compare.against.perHundred', {
    name: shorten(name, words),
    whole,
  });
}

/** The same for titles: that a total is meant, and that of a year, goes without saying. */
export function formatShortMeasure(shown: ShownMeasure, words: Words): string {
  return shorten(formatMeasure(shown, words), words);
}

function shorten(name: string, words: Words): string {
  return name
    .replace(words.t('compare.title.total'), '')
    .replace(words.t('compare.title.thisYear'), '');
}
