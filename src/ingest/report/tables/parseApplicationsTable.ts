import { diagnose } from '../../../model/diagnostic.ts';
import { rowsOf } from '../../../model/figures.ts';
import type { FormRow } from '../../../model/formRow.ts';
import type { FigureReading, Result } from '../../../model/report.ts';
import { dropRowNumbers } from './dropRowNumbers.ts';
import { finishTable } from './finishTable.ts';
import { placeApplicants } from './placeApplicants.ts';
import { readApplicantHeader } from './readApplicantHeader.ts';
import { hasContent } from './readRows.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import { type LabelledText, tokeniseTable } from './tokeniseTable.ts';

const TABLE = 'applications';
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
  const cut = tokeniseTable(source, TABLE);
  if (!cut) return undefined;
  const { flow } = source;
  const tokens = { ...cut, tokens: dropRowNumbers(cut.tokens) };
  const header = readApplicantHeader(tokens);
  const { table, order } = placeApplicants(header, (count) =>
    readTable(TABLE, flow, tokens, () => count, isFiguresFirst),
  );
  const template = findTemplate(table, fallback);
  const rows = rowsOf(TABLE, template);
  const columnsOf = ({ columns }: FormRow) =>
    order === 'unknown' ? columns.map(({ id }) => id) : order;
  const read = finishTable({ table, rows, template, flow, columnsOf });
  const finished = order === 'unknown' ? { ...read, value: withoutNumbers(read.value) } : read;
  const { isExpected, labels } = header;
  if (isExpected) return finished;
  const actual = labels.map(({ start, textEnd }) => flow.text.slice(start, textEnd)).join(' ');
  const place = flow.placeAt(table.start);
  const unexpected = diagnose('columns-unexpected', { subject: TABLE, actual, place });
  return { ...finished, diagnostics: [unexpected, ...finished.diagnostics] };
}

/** What a row prints stays to be seen as a whole: which figure is which cannot be told. */
function withoutNumbers(table: TableReading): TableReading {
  const rowOf = ({ figure }: FigureReading) => figure.slice(0, figure.lastIndexOf('.'));
  const figures = table.figures.map((reading, _, all): FigureReading => {
    const { figure, state, rule } = reading;
    if (state === 'missing') return { figure, state, raw: '' };
    const row = all.filter((other) => rowOf(other) === rowOf(reading));
    const raw = row.map((other) => other.raw).join(' ');
    const place = row[0]?.place;
    return { figure, raw, state: 'unreadable', ...(place && { place }), ...(rule && { rule }) };
  });
  return { ...table, figures };
}

function findTemplate({ found }: ReadTable, fallback: TableTemplate): TableTemplate {
  const rows = [...found.rows.keys()];
  if (rows.some((row) => row.startsWith(`${ONE_ROW}.`))) return '2021';
  const one = found.rows.get(ONE_ROW);
  return one && hasContent(one) ? '2019' : fallback;
}
