import { DERIVED_MEASURES } from './derivedMeasures.ts';
import { FIGURES } from './figures.ts';
import type { FigureMeasure, Measure, MeasureUnit } from './measure.ts';
import type { Label } from './parts.ts';
import { STATED_FIGURES } from './statedFigures.ts';
import { UNIT_LABELS } from './unit.ts';

/** The figures of the tables and of the prose, as measures, in form order. */
export const FIGURE_MEASURES: readonly FigureMeasure[] = [
  ...FIGURES.map(
    ({ id, zh, en, unit, templates, comparable }): FigureMeasure => ({
      kind: 'figure',
      id,
      zh,
      en,
      unit,
      templates,
      comparable,
    }),
  ),
  ...STATED_FIGURES.map(
    ({ id, zh, en, unit }): FigureMeasure => ({
      kind: 'stated',
      id,
      zh,
      en,
      unit,
      templates: ['2021', '2019', 'legacy'],
      comparable: true,
    }),
  ),
];

/** Everything that agencies can be compared by, the derived ones first. */
export const MEASURES: readonly Measure[] = [...DERIVED_MEASURES, ...FIGURE_MEASURES];

const BY_ID = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** A measure by id; undefined for an id that there is not. */
export function findMeasure(id: string): Measure | undefined {
  return BY_ID.get(id);
}

/** What a value of a measure counts, as it stands behind the number. */
export const MEASURE_UNIT_LABELS: Readonly<Record<MeasureUnit, Label>> = {
  ...UNIT_LABELS,
  share: { zh: '%', en: '%' },
  perHundred: { zh: '每百件申请', en: 'per hundred requests' },
  perYear: { zh: '件/年', en: 'requests a year' },
};
