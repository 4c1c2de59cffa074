import type { MeasureUnit } from '../model/measure.ts';
import { MEASURE_UNIT_LABELS } from '../model/measures.ts';
import type { Words } from './chart.ts';

/** What a measure counts, to stand in brackets behind its name: `件`, `%`. */
export function formatUnit({ unit }: { readonly unit: MeasureUnit }, { locale }: Words): string {
  return MEASURE_UNIT_LABELS[unit][locale];
}
