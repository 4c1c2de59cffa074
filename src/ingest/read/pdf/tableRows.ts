import type { TextPiece } from './pdfPage.ts';
import type { TextLine } from './textLines.ts';
import {
  columnOf,
  FEWEST_VALUES,
  FULL_WIDTH,
  findColumns,
  isValue,
  joinUnits,
  standsIn,
  toValueRow,
  type ValueColumn,
  type ValueRow,
} from './valueRows.ts';

/** A row with the text of its cells, blank ones too where the columns tell which they are. */
export interface TableRow extends ValueRow {
  readonly cells: readonly string[];
  readonly columns: readonly ValueColumn[];
  /** Whether it has so few figures that only its place among others makes it a row. */
  readonly isSparse: boolean;
}

/** The baseline of a row's figures; its label may stand a little higher or lower. */
export function heightOf({ values }: TableRow): number {
  return Math.max(...values.map(({ y }) => y));
}

/** What a page's rows leave to those of the next. */
export interface OpenTable {
  readonly columns: readonly ValueColumn[];
  /** Whether nothing stands after the table's last row. */
  readonly isOpen: boolean;
}

/** Lines with no words between them where figures stand. */
interface Group {
  readonly lines: readonly TextLine[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The rows of figures on a page. A line of a few figures is one where it stands among longer rows
 * and each of its figures in a column of theirs; `before` is the table that may go on from the page
 * before, as a page may have too few figures of its own to tell its columns.
 */
export function findTableRows(
  lines: readonly TextLine[],
  before: OpenTable,
): { rows: TableRow[]; open: OpenTable } {
  const rows: TableRow[] = [];
  let open = before;
  for (const group of groupLines(lines, before.columns)) {
    const long = group.lines.flatMap(toLongRow);
    const isRest = group.isFirst && before.isOpen;
    const known = isRest ? before.columns : [];
    if (long.length > 0) open = { columns: chooseColumns(long, known), isOpen: true };
    const columns = long.length > 0 || isRest ? open.columns : [];
    rows.push(...group.lines.flatMap((line) => toTableRow(line, columns)));
    if (!group.isLast) open = { ...open, isOpen: false };
  }
  return { rows, open };
}

const isFull = ({ values }: ValueRow): boolean => values.length >= FULL_WIDTH;

function toLongRow(line: TextLine): ValueRow[] {
  const row = toValueRow(line);
  return row && row.values.length >= FEWEST_VALUES ? [row] : [];
}

function groupLines(lines: readonly TextLine[], before: readonly ValueColumn[]): Group[] {
  const long = lines.flatMap(toLongRow).filter((row) => !isFull(row));
  const leftAt = (y: number) => {
    const [nearest] = long.toSorted((p, q) => Math.abs(p.line.y - y) - Math.abs(q.line.y - y));
    return nearest?.values[0]?.x ?? before[0]?.left ?? 0;
  };
  const groups: TextLine[][] = [[]];
  for (const line of lines) {
    const isApart = toLongRow(line).some(isFull);
    if (isApart || hasWordsBeyond(line, leftAt(line.y))) groups.push([]);
    groups.at(-1)?.push(line);
    if (isApart) groups.push([]);
  }
  return groups.map((members, at) => ({
    lines: members,
    isFirst: at === 0,
    isLast: at === groups.length - 1,
  }));
}

/** Units and the ends of figures, which may stand below a figure, have no more letters. */
const FEW_LETTERS = 2;
/** Lines of as many words between figures are a header's. */
const HEADER_WORDS = 3;

/** Whether a line has words where figures stand, from `left` on. */
function hasWordsBeyond(line: TextLine, left: number): boolean {
  if (toLongRow(line).length > 0) return false;
  const words = line.pieces.filter(
    (piece) => !isValue(piece) && piece.x + piece.width > left + piece.size,
  );
  const isLong = ({ text, x, size }: TextPiece) => text.length > FEW_LETTERS || x < left - size;
  return words.some(isLong) || words.length >= HEADER_WORDS;
}

/** The columns of the rows themselves, or those known before where all figures stand in them. */
function chooseColumns(
  rows: readonly ValueRow[],
  before: readonly ValueColumn[],
): readonly ValueColumn[] {
  const own = findColumns(rows.filter((row) => !isFull(row)));
  const isWider = before.length > own.length;
  const fit = rows.every((row) => standsIn(before, row));
  return isWider && fit ? before : own;
}

/** Figures alone, where the columns do not tell which is which. */
function toTableRow(line: TextLine, columns: readonly ValueColumn[]): TableRow[] {
  const [long] = toLongRow(line);
  const placed = long && isFull(long) ? undefined : placeIn(columns, line);
  if (placed) {
    const isSparse = !long && placed.values.filter(isValue).length < FEWEST_VALUES;
    return [{ line, ...placed, columns, isSparse }];
  }
  if (!long) return [];
  const own = long.values.map(({ x, width }) => ({ left: x, right: x + width }));
  const cells = long.values.map(({ text }) => text);
  return [{ ...long, cells, columns: isFull(long) ? own : columns, isSparse: false }];
}

/** A line's pieces by column; undefined where one may stand in two columns, or beside them. */
function placeIn(
  columns: readonly ValueColumn[],
  line: TextLine,
): { values: TextPiece[]; cells: string[] } | undefined {
  const left = columns[0]?.left ?? 0;
  const values = joinUnits(line.pieces).filter(({ x, width }) => x + width / 2 > left);
  const cells = values.some(isValue) ? placePieces(columns, values) : undefined;
  return cells && { values, cells };
}

/** Text by column; undefined where a piece may stand in two columns, or beside them. */
export function placePieces(
  columns: readonly ValueColumn[],
  pieces: readonly TextPiece[],
): string[] | undefined {
  const cells = columns.map((): string[] => []);
  for (const piece of pieces) {
    const cell = cells[columnOf(piece, columns) ?? -1];
    if (!cell) return undefined;
    cell.push(piece.text);
  }
  return cells.map((texts) => texts.join(' '));
}
