import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { rowsOf } from '../../model/figures.ts';
import type { FormColumn, FormRow } from '../../model/formRow.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { UNIT_LABELS, type Unit } from '../../model/unit.ts';
import { buildFormCell } from './formCell.ts';
import { columnHead, type FormTableView } from './formTable.ts';

/**
 * Table 2 as the form prints it: one small table for each item of article 20 that it asks about,
 * since the columns differ from one to the next.
 */
export function buildProactiveTables(
  locale: Locale,
  report: StoredReport,
): readonly FormTableView[] {
  return groupByItem(rowsOf('proactive', report.templates.proactive)).map((rows) =>
    buildTable(locale, report, rows),
  );
}

function groupByItem(rows: readonly FormRow[]): readonly (readonly FormRow[])[] {
  const groups = new Map<string, FormRow[]>();
  for (const row of rows) {
    const group = groups.get(row.article);
    if (group) group.push(row);
    else groups.set(row.article, [row]);
  }
  return [...groups.values()];
}

function buildTable(locale: Locale, report: StoredReport, rows: readonly FormRow[]): FormTableView {
  const [first] = rows;
  const columns = first?.columns ?? [];
  return {
    caption: t(locale, 'report.table2.item', { item: itemOf(locale, first?.article ?? '') }),
    head: [
      [
        columnHead(t(locale, 'report.table2.content')),
        ...columns.map((column) => columnHead(headOf(locale, column))),
      ],
    ],
    groups: [
      {
        label: undefined,
        rows: rows.map((row) => ({
          label: labelIn(locale, row),
          sum: false,
          cells: row.columns.map(({ id }) => buildFormCell(locale, report, `${row.id}.${id}`)),
        })),
      },
    ],
    width: columns.length + 1,
  };
}

/** Units that the form prints into the head of a column. */
const PRINTED_UNITS: readonly Unit[] = ['tenThousandYuan', 'yuan'];

function headOf(locale: Locale, column: FormColumn): string {
  const label = labelIn(locale, column);
  if (!PRINTED_UNITS.includes(column.unit)) return label;
  return t(locale, 'report.withUnit', { label, unit: labelIn(locale, UNIT_LABELS[column.unit]) });
}

const CHINESE_ITEMS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `20(5)` as the form cites it: 第二十条第（五）项. */
function itemOf(locale: Locale, article: string): string {
  const item = Number(/\((\d)\)/.exec(article)?.[1]);
  return locale === 'zh' ? (CHINESE_ITEMS[item - 1] ?? article) : article;
}
