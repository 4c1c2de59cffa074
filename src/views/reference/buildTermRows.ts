import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { TEXTS, type TextKey } from '../../i18n/texts.ts';
import { OUTCOME_LABELS, outcomeOfRow } from '../../model/applicationsRows.ts';
import { FORM_ROWS } from '../../model/figures.ts';
import type { FormColumn, FormRow } from '../../model/formRow.ts';
import type { TableKey } from '../../model/parts.ts';
import { UNIT_LABELS } from '../../model/unit.ts';
import { formatArticle } from './formatArticle.ts';

/** A row or column of the form, explained. */
export interface TermRow {
  /** The id that files and addresses use; also the anchor. */
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** The article a row rests on; a column's unit. */
  readonly article: string;
  /** Said where only one template has it. */
  readonly onlyIn: string | undefined;
}

/** Every row of one table, of both templates, each id once. */
export function buildFormRows(locale: Locale, table: TableKey): readonly TermRow[] {
  const rows = FORM_ROWS.filter((row) => row.table === table);
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const same = rows.filter((row) => row.id === id);
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        id,
        label: rowLabel(locale, first),
        meaning: t(locale, meaningKey(`meaning.${id}`)),
        article: formatArticle(locale, first.article),
        onlyIn: same.length === 1 ? t(locale, `glossary.onlyIn.${first.template}`) : undefined,
      },
    ];
  });
}

function rowLabel(locale: Locale, row: FormRow): string {
  const outcome = outcomeOfRow(row.id);
  const label = labelIn(locale, row);
  if (outcome === undefined || row.id.split('.').length < 3) return label;
  return `${labelIn(locale, OUTCOME_LABELS[outcome])} · ${label}`;
}

/** Every column of one table, of both templates, each id once. */
export function buildColumnRows(locale: Locale, table: TableKey): readonly TermRow[] {
  const columns = new Map<string, FormColumn>();
  for (const row of FORM_ROWS) {
    if (row.table !== table) continue;
    for (const column of row.columns) if (!columns.has(column.id)) columns.set(column.id, column);
  }
  return [...columns.values()].map((column) => ({
    id: `column.${table}.${column.id}`,
    label: labelIn(locale, column),
    meaning: t(locale, meaningKey(`meaning.column.${column.id}`)),
    article: labelIn(locale, UNIT_LABELS[column.unit]),
    onlyIn: undefined,
  }));
}

/** A key put together from an id; an id without its text is our own mistake. */
function meaningKey(key: string): TextKey {
  if (!isTextKey(key)) throw new Error(`no text explains "${key}"`);
  return key;
}

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(TEXTS.zh, key);
}
