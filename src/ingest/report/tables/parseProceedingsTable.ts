import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { rowsOf } from '../../../model/figures.ts';
import { PROCEEDING_ROWS, RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import type { Result } from '../../../model/report.ts';
import { alignRows } from '../../grid/alignRows.ts';
import type { CellToken, Token } from '../../grid/tokens.ts';
import { isValueRun, looksLikeValue } from '../../grid/valueWords.ts';
import { describeTable } from './describeTable.ts';
import { finishTable } from './finishTable.ts';
import { readResultOrder } from './readResultOrder.ts';
import type { FoundRow, RowReading } from './readRows.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { LabelKey, TableLabel, TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import type { TextFlow } from './textFlow.ts';
import { type LabelledText, type TableTokens, tokeniseTable } from './tokeniseTable.ts';

const TABLE = 'proceedings';
const COLUMN_COUNT = RESULT_COLUMNS.length;
const ROW_IDS = [...new Set(PROCEEDING_ROWS.map(({ id }) => id))];
const FIGURE_COUNT = COLUMN_COUNT * ROW_IDS.length;

/**
 * Table 4: reviews and lawsuits. In the form it is one row of fifteen figures under a header of
 * three; some reports print a row for each kind of case, with five figures.
 */
export function parseProceedingsTable(
  source: LabelledText,
  template: TableTemplate,
): Result<TableReading> | undefined {
  const tokens = tokeniseTable(source, TABLE);
  if (!tokens) return undefined;
  const { flow } = source;
  const rows = rowsOf(TABLE, template);
  const byRow = readTable(TABLE, flow, tokens, () => COLUMN_COUNT);
  if (isReadByRow(byRow)) {
    const columnsOf = () => RESULT_COLUMNS.map(({ id }) => id);
    return finishTable({ table: byRow, rows, template, flow, columnsOf });
  }
  const { table, order } = readSingleRow(flow, tokens);
  return finishTable({ table, rows, template, flow, columnsOf: (row) => order.get(row.id) ?? [] });
}

/** Whether every kind of case has a row of five values of its own. */
function isReadByRow({ found }: ReadTable): boolean {
  return ROW_IDS.every((id) => {
    const reading = found.rows.get(id)?.reading;
    return reading?.state === 'cells' && reading.cells.length === COLUMN_COUNT;
  });
}

function readSingleRow(flow: TextFlow, tokens: TableTokens) {
  const start = tokens.labels[0]?.start ?? 0;
  const values = findValues(tokens.tokens);
  const reading = readValues(values, tokens, flow, start);
  const header = readResultOrder(flow.text, tokens.labels, values.cells[0]?.start ?? start);
  const place = flow.placeAt(start);
  const diagnostics: Diagnostic[] = [
    ...(header.isExpected ? [] : [diagnose('columns-unexpected', { subject: TABLE, place })]),
    ...describeTable(TABLE, flow, tokens, new Map()),
  ];
  const label = tokens.labels[0];
  const rows = header.rows.map((row, at) => toFoundRow(row, at, reading, label));
  const end = Math.max(tokens.labels.at(-1)?.end ?? start, ...values.cells.map((cell) => cell.end));
  const found = { rows: new Map(rows.map((row) => [row.row, row])), loose: [], end };
  return { table: { table: TABLE, found, diagnostics, start } as const, order: header.columns };
}

interface Values {
  readonly cells: readonly CellToken[];
  /** Whether the layout shows where the row of values ends. */
  readonly ended: boolean;
  /** Whether nothing follows but the end of the text. */
  readonly isLast: boolean;
}

/**
 * The values under the header: the first row with something in it after the last label, or, where
 * that is not complete, all values up to the next text.
 */
function findValues(tokens: readonly Token<LabelKey>[]): Values {
  const last = tokens.findLastIndex((token) => token.kind === 'label');
  const rows: CellToken[][] = [[]];
  let isLast = true;
  for (const token of tokens.slice(last + 1)) {
    if (token.kind === 'break') rows.push([]);
    if (token.kind !== 'cell') continue;
    if (looksLikeValue(token.text)) rows.at(-1)?.push(token);
    else if (rows.some(hasValue)) {
      isLast = false;
      break;
    } else rows.push([]);
  }
  const index = rows.findIndex(hasValue);
  if (index < 0)
    return { cells: rows.findLast((row) => row.length > 0) ?? [], ended: true, isLast };
  const first = rows[index] ?? [];
  const isWhole = first.length >= FIGURE_COUNT && index < rows.length - 1;
  return isWhole
    ? { cells: first, ended: true, isLast: false }
    : { cells: rows.slice(index).flat(), ended: false, isLast };
}

const hasValue = (row: readonly CellToken[]) => row.some((cell) => cell.text !== '');

function readValues(
  { cells, ended, isLast }: Values,
  tokens: TableTokens,
  flow: TextFlow,
  start: number,
): RowReading {
  const shape = { cells, count: FIGURE_COUNT, ended, width: cells.length, gapAfter: undefined };
  const [alignment] = alignRows([shape], tokens);
  const isCut = tokens.openEnd && isLast;
  if (alignment === 'blank') {
    if (isCut) return { state: 'cut' };
    const isBefore = cells.length === 0 && hasValuesBefore(flow.text, start);
    return isBefore ? { state: 'unreadable', cells } : { state: 'blank' };
  }
  if (alignment) return { state: 'cells', ...alignment };
  return isCut
    ? { state: 'cut' }
    : { state: 'unreadable', cells: cells.filter(({ text }) => text) };
}

/** Text taken from a PDF file can have the fifteen values before their header. */
function hasValuesBefore(text: string, start: number): boolean {
  const line =
    text
      .slice(Math.max(0, start - 200), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  return isValueRun(line);
}

function toFoundRow(
  row: string,
  at: number,
  reading: RowReading,
  label: TableLabel | undefined,
): FoundRow {
  const anchor = label ?? { key: { kind: 'group', table: TABLE }, start: 0, textEnd: 0, end: 0 };
  if (reading.state !== 'cells') return { row, label: anchor, reading, repeated: undefined };
  const cells = reading.cells.slice(at * COLUMN_COUNT, (at + 1) * COLUMN_COUNT);
  return { row, label: anchor, reading: { ...reading, cells }, repeated: undefined };
}
