import { startsWithMarker } from './listMarker.ts';
import type { TextPiece } from './pdfPage.ts';
import type { TextLine } from './textLines.ts';

/** A row of a table told by where its figures stand. */
export interface ValueRow {
  readonly line: TextLine;
  readonly values: readonly TextPiece[];
}

/** Table 3 has seven figures in a row and table 4 fifteen; no prose has five numbers side by side. */
export const FEWEST_VALUES = 5;
/** A row of as many figures is one of table 4, which has no labels beside it. */
export const FULL_WIDTH = 10;
/** A figure, perhaps with its unit or a note's mark; or a dash. */
const VALUE = /^[-+−–]?[\d,.，．０-９]+(?: ?\D{0,3}|\[.\])$|^[/／—–\-－―]+$/;

const FIGURE = /^[-+−–]?[\d,.，．０-９]+$/;

export function isValue({ text }: TextPiece): boolean {
  return VALUE.test(text) && !startsWithMarker(text);
}

/** The figures that a line ends with; undefined where it ends with words. */
export function toValueRow(line: TextLine): ValueRow | undefined {
  const pieces = joinUnits(line.pieces);
  const last = pieces.findLastIndex((piece) => !isValue(piece));
  const values = pieces.slice(last + 1);
  return values.length === 0 ? undefined : { line, values };
}

/** A figure and its unit after a space are one: 12 件. */
export function joinUnits(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const gap = last ? piece.x - (last.x + last.width) : 0;
    const isUnit = piece.text.length === 1 && !isValue(piece) && gap <= piece.size / 2;
    if (last && isUnit && FIGURE.test(last.text)) {
      const width = piece.x + piece.width - last.x;
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}`, width };
    } else joined.push(piece);
  }
  return joined;
}

/** Where the figures of a column stand, in points. */
export interface ValueColumn {
  readonly left: number;
  readonly right: number;
}

/** Columns are those of at least this share of the rows; of fewer, a row may have a stray figure. */
const LEAST_SHARE = 1 / 8;

/**
 * The columns of a table's rows, by those with the most figures. None where their figures do not
 * stand below one another: rows with blanks, which share a number of figures and no columns.
 */
export function findColumns(rows: readonly ValueRow[]): readonly ValueColumn[] {
  const counts = [...new Set(rows.map(({ values }) => values.length))].toSorted((a, b) => b - a);
  for (const count of counts) {
    const alike = rows.filter(({ values }) => values.length === count);
    const columns = Array.from({ length: count }, (_, at) => spanOf(alike, at));
    const shorter = rows.filter(({ values }) => values.length < count);
    const isSure = alike.length > 1 || shorter.every((row) => standsIn(columns, row));
    if (alike.length >= rows.length * LEAST_SHARE && areApart(columns) && isSure) return columns;
  }
  return findScattered(rows);
}

/** Table 3 has as many columns. */
const COLUMNS = 7;

/**
 * The columns of a table of which every row has blanks, in one column or another: its figures stand
 * in as many places as the form has columns, in each at least two, and no row has two in one place.
 */
function findScattered(rows: readonly ValueRow[]): readonly ValueColumn[] {
  const places: { left: number; right: number; rows: ValueRow[] }[] = [];
  const pieces = rows.flatMap((row) => row.values.map((piece) => ({ row, piece })));
  for (const { row, piece } of pieces.toSorted((a, b) => a.piece.x - b.piece.x)) {
    const last = places.at(-1);
    const right = piece.x + piece.width;
    if (last && piece.x < last.right) {
      last.right = Math.max(last.right, right);
      last.rows.push(row);
    } else places.push({ left: piece.x, right, rows: [row] });
  }
  const isSure = ({ rows: held }: { rows: ValueRow[] }) =>
    held.length > 1 && new Set(held).size === held.length;
  const isWhole = places.length === COLUMNS && places.every(isSure);
  return isWhole ? places.map(({ left, right }) => ({ left, right })) : [];
}

/** Whether each figure of a row stands in one of the columns. */
export function standsIn(columns: readonly ValueColumn[], { values }: ValueRow): boolean {
  return values.every((piece) => columnOf(piece, columns) !== undefined);
}

function spanOf(rows: readonly ValueRow[], at: number): ValueColumn {
  const pieces = rows.flatMap(({ values }) => values.slice(at, at + 1));
  return {
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
  };
}

function areApart(columns: readonly ValueColumn[]): boolean {
  return columns.every(({ left }, at) => at === 0 || left > (columns[at - 1]?.right ?? left));
}

/**
 * The column that a piece stands in: the one whose figures it stands above or below, or in whose
 * room it stands, up to half way to the next. Undefined where it may be in two.
 */
export function columnOf(piece: TextPiece, columns: readonly ValueColumn[]): number | undefined {
  const [left, right] = [piece.x, piece.x + piece.width];
  const met = columns.flatMap((column, at) =>
    left < column.right && right > column.left ? [at] : [],
  );
  if (met.length > 0) return met.length === 1 ? met[0] : undefined;
  const room = columns.findIndex((column, at) => {
    const from = halfWay(columns[at - 1], column);
    const to = halfWay(column, columns[at + 1]);
    return left >= from && right <= to;
  });
  return room < 0 ? undefined : room;
}

/** The border between two columns; beside the first and the last, as far as a column is wide. */
function halfWay(before: ValueColumn | undefined, after: ValueColumn | undefined): number {
  if (before && after) return (before.right + after.left) / 2;
  if (after) return after.left - (after.right - after.left);
  return before ? 2 * before.right - before.left : 0;
}
