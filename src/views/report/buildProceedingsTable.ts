import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { rowsOf } from '../../model/figures.ts';
import type { FormRow } from '../../model/formRow.ts';
import { PART_LABELS } from '../../model/parts.ts';
import { RESULT_COLUMNS } from '../../model/proceedingsRows.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { buildFormCell } from './formCell.ts';
import { columnHead, type FormTableRow, type FormTableView } from './formTable.ts';

/**
 * Table 4. The form prints its three blocks side by side, fifteen columns in one line; here they
 * stand one under the other, so that the table can be read on a phone and compared down a column.
 */
export function buildProceedingsTable(locale: Locale, report: StoredReport): FormTableView {
  const [review, ...lawsuits] = rowsOf('proceedings', report.templates.applications).map((row) =>
    buildRow(locale, report, row),
  );
  return {
    caption: t(locale, 'report.table4.caption', { part: labelIn(locale, PART_LABELS.proceedings) }),
    head: [
      [
        columnHead(t(locale, 'report.table4.kind')),
        ...RESULT_COLUMNS.map((column) => columnHead(labelIn(locale, column))),
      ],
    ],
    groups: [
      { label: undefined, rows: review === undefined ? [] : [review] },
      { label: t(locale, 'form.lawsuits'), rows: lawsuits },
    ],
    width: RESULT_COLUMNS.length + 1,
  };
}

function buildRow(locale: Locale, report: StoredReport, row: FormRow): FormTableRow {
  return {
    label: labelIn(locale, row),
    sum: false,
    cells: row.columns.map(({ id }) => buildFormCell(locale, report, `${row.id}.${id}`)),
  };
}
