import type { TextKey } from '../../i18n/texts.ts';
import { APPLICANT_COLUMNS, OUTCOME_LABELS, outcomeOfRow } from '../../model/applicationsRows.ts';
import type { Measure } from '../../model/measure.ts';
import type { Words } from '../chart.ts';

/** Rows whose name in the form says little beside its table: the last one is nothing but a total. */
const ROW_NAMES: Readonly<Record<string, TextKey>> = {
  'applications.received': 'compare.row.received',
  'applications.concluded': 'compare.column.concluded',
};

/**
 * A measure's name as it can stand alone. In the form, a row of table 3 has the outcome it belongs to
 * beside it.
 */
export function measureName(measure: Measure, words: Words): string {
  const name = measure[words.locale];
  if (measure.kind !== 'figure') return name;
  const row = measure.id.slice(0, measure.id.lastIndexOf('.'));
  const own = ROW_NAMES[row];
  if (own) return `${words.t(own)} · ${columnName(measure.id, words)}`;
  const outcome = row.startsWith('applications.') ? outcomeOfRow(row) : undefined;
  const label = outcome && OUTCOME_LABELS[outcome][words.locale];
  return label && !name.startsWith(label) ? `${label} · ${name}` : name;
}

function columnName(id: string, { locale }: Words): string {
  return APPLICANT_COLUMNS.find((each) => id.endsWith(`.${each.id}`))?.[locale] ?? '';
}
