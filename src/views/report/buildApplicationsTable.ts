import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import {
  APPLICANT_COLUMNS,
  OUTCOME_LABELS,
  OUTCOMES,
  type Outcome,
  outcomeOfRow,
} from '../../model/applicationsRows.ts';
import { rowsOf } from '../../model/figures.ts';
import type { FormRow } from '../../model/formRow.ts';
import { PART_LABELS } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { buildFormCell } from './formCell.ts';
import {
  columnHead,
  type FormTableGroup,
  type FormTableRow,
  type FormTableView,
  groupHead,
} from './formTable.ts';

/**
 * Table 3 as the form prints it: who asked across, what became of it down, the outcomes in the form's
 * groups and with its numbers. No rows for a legacy report.
 */
export function buildApplicationsTable(locale: Locale, report: StoredReport): FormTableView {
  const rows = rowsOf('applications', report.templates.applications);
  const rowFor = (key: TextKey, id: string, sum = false): FormTableRow[] =>
    rows
      .filter((row) => row.id === `applications.${id}`)
      .map((row) =>
        buildRow(locale, report, row, t(locale, key, { label: labelIn(locale, row) }), sum),
      );
  return {
    caption: t(locale, 'report.table3.caption', {
      part: labelIn(locale, PART_LABELS.applications),
    }),
    head: buildHead(locale),
    groups: [
      group([...rowFor('form.row1', 'received'), ...rowFor('form.row2', 'carriedIn')]),
      { label: t(locale, 'form.row3'), rows: [] },
      ...OUTCOMES.map((outcome) => buildOutcome(locale, report, rows, outcome)),
      group(rowFor('form.row3.7', 'concluded', true)),
      group(rowFor('form.row4', 'carriedOver')),
    ],
    width: APPLICANT_COLUMNS.length + 1,
  };
}

function group(rows: readonly FormTableRow[]): FormTableGroup {
  return { label: undefined, rows };
}

function buildHead(locale: Locale): FormTableView['head'] {
  const [person, ...others] = APPLICANT_COLUMNS.map((column) => labelIn(locale, column));
  const total = others.pop() ?? '';
  return [
    [
      columnHead(t(locale, 'report.table3.rule'), 2),
      columnHead(person ?? '', 2),
      groupHead(t(locale, 'form.organisations'), others.length),
      columnHead(total, 2),
    ],
    others.map((label) => columnHead(label)),
  ];
}

/** One kind of outcome: a row of its own, or a label with numbered rows under it. */
function buildOutcome(
  locale: Locale,
  report: StoredReport,
  rows: readonly FormRow[],
  outcome: Outcome,
): FormTableGroup {
  const own = rows.filter((row) => outcomeOfRow(row.id) === outcome);
  const heading = t(locale, `form.outcome.${outcome}`, {
    label: labelIn(locale, OUTCOME_LABELS[outcome]),
  });
  const [first] = own;
  if (own.length === 1 && first !== undefined)
    return group([buildRow(locale, report, first, heading, false)]);
  return {
    label: heading,
    rows: own.map((row, index) =>
      buildRow(locale, report, row, `${index + 1}. ${labelIn(locale, row)}`, false),
    ),
  };
}

function buildRow(
  locale: Locale,
  report: StoredReport,
  row: FormRow,
  label: string,
  sum: boolean,
): FormTableRow {
  return {
    label,
    sum,
    cells: row.columns.map(({ id }) => buildFormCell(locale, report, `${row.id}.${id}`)),
  };
}
