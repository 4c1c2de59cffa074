import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { DERIVED_MEASURES } from '../../model/derivedMeasures.ts';
import type { DerivedMeasure, FigureSum } from '../../model/measure.ts';

/** A derived measure, explained. */
export interface MeasureRow {
  /** The id that files and addresses use; also the anchor. */
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** The formula in figure ids; of two where the forms differ. */
  readonly formulas: readonly string[];
}

/** Every derived measure with its formula, in the order in which they are offered. */
export function buildMeasureRows(locale: Locale): readonly MeasureRow[] {
  return DERIVED_MEASURES.map((measure) => ({
    id: measure.id,
    label: labelIn(locale, measure),
    meaning: labelIn(locale, measure.meaning),
    formulas: formulasOf(locale, measure),
  }));
}

function formulasOf(locale: Locale, measure: DerivedMeasure): readonly string[] {
  const now = formatFormula(locale, measure, '2021');
  const before = formatFormula(locale, measure, '2019');
  if (now === before) return [now];
  return [
    t(locale, 'glossary.measures.in2021', { formula: now }),
    t(locale, 'glossary.measures.in2019', { formula: before }),
  ];
}

function formatFormula(
  locale: Locale,
  { part, whole, unit }: DerivedMeasure,
  form: keyof FigureSum,
): string {
  const below = whole ? formatSum(whole[form]) : t(locale, 'glossary.measures.reports');
  const factor = unit === 'perHundred' ? ' × 100' : '';
  return `${formatSum(part[form])} ÷ ${below}${factor}`;
}

/** Figures added up. */
function formatSum(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : `(${ids.join(' + ')})`;
}
