import type { MeasureUnit } from '../../model/measure.ts';
import { MEASURE_UNIT_LABELS } from '../../model/measures.ts';
import type { Words } from '../chart.ts';
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
    value: formatCompared(value, shown, words),
  });
}

/** The measure's name, with what it is set against. */
export function formatMeasure({ measure, against }: ShownMeasure, words: Words): string {
  const name = measure[words.locale];
  return against ? words.t('compare.against', { name, whole: against[words.locale] }) : name;
}

/** The same for titles: that a total is meant goes without saying. */
export function formatShortMeasure(shown: ShownMeasure, words: Words): string {
  const name = formatMeasure(shown, words);
  const total = words.t('compare.title.total');
  return name.endsWith(total) ? name.slice(0, -total.length) : name;
}

/** What the measure counts: `件`, `%`. */
export function formatUnit({ unit }: Pick<ShownMeasure, 'unit'>, words: Words): string {
  return MEASURE_UNIT_LABELS[unit][words.locale];
}
