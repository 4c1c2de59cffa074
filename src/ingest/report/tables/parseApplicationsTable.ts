import { diagnose } from '../../../model/diagnostic.ts';
import { rowsOf } from '../../../model/figures.ts';
import type { Result } from '../../../model/report.ts';
import { finishTable } from './finishTable.ts';
import { readApplicantHeader } from './readApplicantHeader.ts';
import { hasContent } from './readRows.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import { type LabelledText, tokeniseTable } from './tokeniseTable.ts';

const TABLE = 'applications';
const COLUMN_COUNT = 7;
/** 其他处理: one row in the template of 2019, the heading of three rows in that of 2021. */
const ONE_ROW = 'applications.otherHandling';

/**
 * Table 3: who asked and what became of it. `fallback` is the template where the rows that differ
 * are not there; `isFiguresFirst` says that another table has its figures before their labels.
 */
export function parseApplicationsTable(
  source: LabelledText,
  fallback: TableTemplate,
  isFiguresFirst: boolean,
): Result<TableReading> | undefined {
  const tokens = tokeniseTable(source, TABLE);
  if (!tokens) return undefined;
  const { flow } = source;
  const table = readTable(TABLE, flow, tokens, () => COLUMN_COUNT, isFiguresFirst);
  const template = findTemplate(table, fallback);
  const { order, isExpected, labels } = readApplicantHeader(tokens);
  const rows = rowsOf(TABLE, template);
  const finished = finishTable({ table, rows, template, flow, columnsOf: () => order });
  if (isExpected) return finished;
  const actual = labels.map(({ start, textEnd }) => flow.text.slice(start, textEnd)).join(' ');
  const place = flow.placeAt(table.start);
  const unexpected = diagnose('columns-unexpected', { subject: TABLE, actual, place });
  return { ...finished, diagnostics: [unexpected, ...finished.diagnostics] };
}

function findTemplate({ found }: ReadTable, fallback: TableTemplate): TableTemplate {
  const rows = [...found.rows.keys()];
  if (rows.some((row) => row.startsWith(`${ONE_ROW}.`))) return '2021';
  const one = found.rows.get(ONE_ROW);
  return one && hasContent(one) ? '2019' : fallback;
}
