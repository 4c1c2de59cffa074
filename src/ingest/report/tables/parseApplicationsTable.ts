import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { rowsOf } from '../../../model/figures.ts';
import type { FormRow } from '../../../model/formRow.ts';
import type { FigureReading, Result } from '../../../model/report.ts';
import type { Token } from '../../grid/tokens.ts';
import { dropItemNumbers } from './dropItemNumbers.ts';
import { dropRowNumbers } from './dropRowNumbers.ts';
import { finishTable } from './finishTable.ts';
import { placeApplicants } from './placeApplicants.ts';
import { readApplicantHeader } from './readApplicantHeader.ts';
import { hasContent } from './readRows.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { LabelKey, TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import { type LabelledText, tokeniseTable } from './tokeniseTable.ts';

const TABLE = 'applications';
/** 其他处理: one row in the template of 2019, the heading of three rows in that of 2021. */
const ONE_ROW = 'applications.otherHandling';
const ROWS_IN_ITS_PLACE = `${ONE_ROW}.`;
const LAST_OUTCOME = 'applications.concluded';

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
  const tokens = { ...cut, tokens: dropRowNumbers(dropItemNumbers(cut.tokens)) };
  const header = readApplicantHeader(tokens);
  const { table, order } = placeApplicants(header, (count) =>
    readTable(TABLE, flow, tokens, () => count, isFiguresFirst),
  );
  const template = findTemplate(table, tokens.tokens, fallback);
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

function findTemplate(
  { found }: ReadTable,
  tokens: readonly Token<LabelKey>[],
  fallback: TableTemplate,
): TableTemplate {
  const rows = [...found.rows.keys()];
  if (rows.some((row) => row.startsWith(ROWS_IN_ITS_PLACE))) return '2021';
  const one = found.rows.get(ONE_ROW);
  return (one && hasContent(one)) || isBlankRow(tokens) ? '2019' : fallback;
}

/** Whether 其他处理 has blank cells of its own and nothing else stands between it and 总计. */
function isBlankRow(tokens: readonly Token<LabelKey>[]): boolean {
  const at = tokens.findIndex((token) => isLabelOf(token, ONE_ROW));
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex((token) => token.kind !== 'break' && !isBlank(token));
  const next = behind[end];
  if (at < 0 || !next || !isLabelOf(next, LAST_OUTCOME)) return false;
  return behind.slice(0, end).filter(isBlank).length >= APPLICANT_COLUMNS.length;
}

const isLabelOf = (token: Token<LabelKey>, row: string): boolean =>
  token.kind === 'label' && token.hit.key.kind === 'row' && token.hit.key.row === row;

const isBlank = (token: Token<LabelKey>): boolean => token.kind === 'cell' && token.text === '';
