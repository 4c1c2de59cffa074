import { APPLICANT_COLUMNS, OUTCOME_LABELS, outcomeOfRow } from '../../model/applicationsRows.ts';
import type { Measure } from '../../model/measure.ts';
import type { Words } from '../chart.ts';

const CONCLUDED = 'applications.concluded';

/**
 * A measure's name as it can stand alone. In the form, a row of table 3 has the outcome it belongs to
 * beside it, and its last row is called nothing but a total.
 */
export function measureName(measure: Measure, words: Words): string {
  const name = measure[words.locale];
  if (measure.kind !== 'figure') return name;
  const row = measure.id.slice(0, measure.id.lastIndexOf('.'));
  if (row === CONCLUDED) return concludedName(measure.id, words);
  const outcome = row.startsWith('applications.') ? outcomeOfRow(row) : undefined;
  const label = outcome && OUTCOME_LABELS[outcome][words.locale];
  return label && !name.startsWith(label) ? `${label} · ${name}` : name;
}

function concludedName(id: string, words: Words): string {
  const column = APPLICANT_COLUMNS.find((each) => id === `${CONCLUDED}.${each.id}`);
  return `${words.t('compare.column.concluded')} · ${column?.[words.locale] ?? ''}`;
}
