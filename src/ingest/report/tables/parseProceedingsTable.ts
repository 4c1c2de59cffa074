import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { rowsOf } from '../../../model/figures.ts';
import { RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import type { Result } from '../../../model/report.ts';
import type { CellToken, Layout, Token } from '../../grid/tokens.ts';
import { isValueRun } from '../../grid/valueWords.ts';
import { describeTable } from './describeTable.ts';
import {
  COLUMN_COUNT,
  FIGURE_COUNT,
  findResultValues,
  ROW_IDS,
  type Values,
} from './findResultValues.ts';
import { finishTable } from './finishTable.ts';
import { readResultOrder } from './readResultOrder.ts';
import { type FoundRow, mayBeLabel, type RowReading } from './readRows.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { LabelKey, TableLabel, TableTemplate } from './tableLabels.ts';
import type { TableReading } from './tableReading.ts';
import type { TextFlow } from './textFlow.ts';
import { type LabelledText, type TableTokens, tokeniseTable } from './tokeniseTable.ts';

const TABLE = 'proceedings';

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
  const byRow = hasValuesBetweenRows(tokens)
    ? readTable(TABLE, flow, tokens, () => COLUMN_COUNT)
    : undefined;
  if (byRow && isReadByRow(byRow)) {
    const columnsOf = () => RESULT_COLUMNS.map(({ id }) => id);
    return finishTable({ table: byRow, rows, template, flow, columnsOf });
  }
  const { table, order } = readSingleRow(flow, tokens);
  return finishTable({ table, rows, template, flow, columnsOf: (row) => order.get(row.id) ?? [] });
}

/** Whether values stand between the labels of rows, as they do wherever each row has its own. */
function hasValuesBetweenRows({ tokens }: TableTokens): boolean {
  const first = tokens.findIndex(isRowLabel);
  const last = tokens.findLastIndex(isRowLabel);
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'cell' && token.isValue && token.text !== '') return true;
  }
  return false;
}

const isRowLabel = (token: Token<LabelKey>): boolean =>
  token.kind === 'label' && token.hit.key.kind === 'row';

/** Whether every kind of case has a row of five values of its own. */
function isReadByRow({ found }: ReadTable): boolean {
  return ROW_IDS.every((id) => {
    const reading = found.rows.get(id)?.reading;
    return reading?.state === 'cells' && reading.cells.length === COLUMN_COUNT;
  });
}

function readSingleRow(flow: TextFlow, tokens: TableTokens) {
  const start = tokens.labels[0]?.start ?? 0;
  const values = findResultValues(tokens.tokens, flow);
  const reading = readValues(values, tokens, flow, start);
  const header = readResultOrder(flow.text, tokens.labels, values.cells[0]?.start ?? start);
  const place = flow.placeAt(start);
  const diagnostics: Diagnostic[] = [
    ...(header.isExpected ? [] : [diagnose('columns-unexpected', { subject: TABLE, place })]),
    ...describeTable(TABLE, flow, tokens, new Map()),
  ];
  const label = tokens.labels[0];
  const rows = header.rows.map((row, at) => toFoundRow(row, at, reading, label));
  const end = Math.max(tokens.labels.at(-1)?.end ?? start, values.cells.at(-1)?.end ?? start);
  const found = { rows: new Map(rows.map((row) => [row.row, row])), loose: [], end };
  const { layout } = tokens;
  const table = { table: TABLE, found, diagnostics, start, layout, isFiguresFirst: false } as const;
  return { table, order: header.columns };
}

function readValues(
  values: Values,
  tokens: TableTokens,
  flow: TextFlow,
  start: number,
): RowReading {
  const { cells, isLast } = values;
  const found = values.apart ?? cells;
  const isCut = tokens.openEnd && isLast;
  if (found.every((cell) => cell.text === '')) {
    if (isCut) return { state: 'cut' };
    const isBefore = found.length === 0 && hasValuesBefore(flow.text, start);
    return isBefore ? { state: 'unreadable', cells: found } : { state: 'blank' };
  }
  const chosen = isUnderHeader(cells, tokens)
    ? cells
    : chooseCells(cells, flow.text, tokens.layout);
  if (chosen && !(isCut && mayBeLabel(chosen.at(-1), tokens.layout))) {
    return { state: 'cells', cells: chosen, isUncertain: false };
  }
  if (isCut) return { state: 'cut' };
  return { state: 'unreadable', cells: found.filter((cell) => cell.text !== '') };
}

/**
 * Whether fifteen cells make one line, and the line before it is fifteen names of their columns, or
 * ten behind the blanks below 行政复议.
 */
function isUnderHeader(cells: readonly CellToken[], { tokens, layout }: TableTokens): boolean {
  if (cells.length !== FIGURE_COUNT || (layout !== 'tabs' && layout !== 'pipeRows')) return false;
  const at = tokens.indexOf(cells[0] as CellToken);
  const isRow = tokens[at - 1]?.kind === 'break' && tokens[at + FIGURE_COUNT]?.kind === 'break';
  const from = at - 1 - FIGURE_COUNT;
  if (!isRow || from < 1 || tokens[from - 1]?.kind !== 'break') return false;
  const first = tokens.slice(from, from + COLUMN_COUNT);
  const others = tokens.slice(from + COLUMN_COUNT, at - 1);
  return (first.every(isColumnName) || first.every(isBlank)) && others.every(isColumnName);
}

const isBlank = (token: Token<LabelKey>): boolean => token.kind === 'cell' && token.text === '';

const isColumnName = (token: Token<LabelKey>): boolean =>
  token.kind === 'label' && token.hit.key.kind === 'column';

/**
 * Fifteen cells in a row. With a blank among them the row has no other row to be compared with: a
 * lost cell and one that fills the row up would look the same as a blank at either end.
 */
function chooseCells(
  cells: readonly CellToken[],
  text: string,
  layout: Layout,
): readonly CellToken[] | undefined {
  const inner = withoutPairs(trimBlanks(cells));
  if (inner.length === FIGURE_COUNT) return inner;
  return layout === 'tabs' && cells.length === FIGURE_COUNT && areLines(cells, text)
    ? cells
    : undefined;
}

/**
 * Where a pipe closes each cell and another opens the next, there is a blank between any two. So it
 * is if no two values stand side by side: fifteen such cells are eight of a row that was cut off.
 */
function withoutPairs(cells: readonly CellToken[]): readonly CellToken[] {
  const isPaired = cells.every((cell, at) => at % 2 === 0 || cell.text === '');
  return isPaired ? cells.filter((_, at) => at % 2 === 0) : cells;
}

/** Whether each cell has a line of its own, as in tables pasted from Word. */
const areLines = (cells: readonly CellToken[], text: string) =>
  cells.every((cell, at) =>
    text.slice(cells[at - 1]?.end ?? cell.start - 2, cell.start).includes('\n'),
  );

/** Blank cells around the values belong to the header above or to nothing. */
function trimBlanks(cells: readonly CellToken[]): readonly CellToken[] {
  const first = cells.findIndex((cell) => cell.text !== '');
  return cells.slice(first, cells.findLastIndex((cell) => cell.text !== '') + 1);
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
