import { APPLICANT_COLUMNS, OUTCOME_LABELS, outcomeOfRow } from '../model/applicationsRows.ts';
import type { Sentence } from '../model/check.ts';
import { FIGURES, FORM_ROWS } from '../model/figures.ts';

/** Rows whose label alone does not tell them from others of their table. */
const ROW_NAMES: Readonly<Record<string, Sentence>> = {
  'applications.concluded': { zh: '办理结果总计', en: 'Concluded in total' },
};

/** What a row is called in a sentence: its label, with its group where it has one. */
export function nameOfRow(rowId: string): Sentence {
  return NAMES.get(rowId) ?? { zh: rowId, en: rowId };
}

/** What a column of table 3 is called in a sentence. */
export function nameOfApplicant(columnId: string): Sentence {
  const column = APPLICANT_COLUMNS.find(({ id }) => id === columnId);
  return { zh: column?.zh ?? columnId, en: column?.en ?? columnId };
}

/** What a figure is called in a sentence: row, then column. */
export function nameOfFigure(id: string): Sentence {
  return NAMES.get(id) ?? { zh: id, en: id };
}

function nameRow(id: string, label: Sentence): Sentence {
  const named = ROW_NAMES[id];
  if (named) return named;
  const outcome = outcomeOfRow(id);
  if (!outcome || id.split('.').length < 3) return { zh: label.zh, en: label.en };
  const group = OUTCOME_LABELS[outcome];
  return { zh: `${group.zh}：${label.zh}`, en: `${group.en}: ${label.en}` };
}

const ROWS = new Map(FORM_ROWS.map((row) => [row.id, nameRow(row.id, row)]));

const COLUMNS = new Map(
  FORM_ROWS.flatMap((row) => row.columns.map((column) => [`${row.id}.${column.id}`, column])),
);

function nameFigure(id: string, rowId: string): Sentence {
  const row = ROWS.get(rowId);
  const column = COLUMNS.get(id);
  return { zh: `${row?.zh} · ${column?.zh}`, en: `${row?.en} · ${column?.en}` };
}

const NAMES: ReadonlyMap<string, Sentence> = new Map([
  ...ROWS,
  ...FIGURES.map(({ id, rowId }) => [id, nameFigure(id, rowId)] as const),
]);
