import { castDoubt, DOUBT } from './castDoubt.ts';
import { findBrokenRows } from './findBrokenRows.ts';
import type { TextPiece } from './pdfPage.ts';
import { heightOf, placePieces, type TableRow } from './tableRows.ts';
import type { TextLine } from './textLines.ts';
import { FEWEST_VALUES, isValue } from './valueRows.ts';

/** A cell's lines stand at most this far from its row, in letters. */
const REACH = 2.2;
/** A line is a row's where the next row is so much further off. */
const NEARER = 0.75;

/** A stroke may be one within a column's name (增/减). */
const isFigure = (piece: TextPiece): boolean => isValue(piece) && /\p{Nd}/u.test(piece.text);

interface AttachedRests {
  /** A row's cells, with what else stands in them. */
  readonly cells: (row: TableRow) => readonly string[];
  readonly used: ReadonlySet<TextPiece>;
  /** Lines of figures that may be those of several rows. */
  readonly doubtful: ReadonlySet<TextLine>;
}

/**
 * Puts lines that are no rows into the cells that they are lines of: figures, units and notes above
 * or below the line of their row, in its columns and nearer to it than to any other. Digits under
 * digits become no number: they may be one figure broken over lines, or two. Digits that may belong
 * to several cells cast doubt on each. `isNamed` says whether a row has a label of its own: the
 * figures of one without may be lines of the cells above or below them.
 */
export function attachRests(
  rows: readonly TableRow[],
  lines: readonly TextLine[],
  isNamed: (row: TableRow) => boolean,
): AttachedRests {
  const used = new Set<TextPiece>();
  const doubtful = new Set<TextLine>();
  const changed = new Map<TableRow, readonly string[]>();
  const cellsOf = (row: TableRow) => changed.get(row) ?? row.cells;
  const doubt = (row: TableRow, figures: readonly TextPiece[]) =>
    changed.set(row, castDoubt(row, cellsOf(row), figures));
  for (const line of lines) {
    const near = nearRows(rows, line);
    const [row] = near;
    const rest = row && isNearest(row, near[1], line) ? placeRest(row, line) : undefined;
    if (row && rest) {
      changed.set(row, joinCells(cellsOf(row), rest, line.y > row.line.y));
      for (const piece of line.pieces) used.add(piece);
    } else {
      const figures = line.pieces.filter(isFigure);
      for (const each of near) doubt(each, figures);
      if (near.length > 0 && figures.length === line.pieces.length) doubtful.add(line);
    }
  }
  for (const [row, figures] of findDoubts(rows, isNamed)) doubt(row, figures);
  return { cells: cellsOf, used, doubtful };
}

/**
 * Rows whose cells are doubtful, each with the figures that may belong to them: those of a row
 * without a label, or of one with fewer columns among others, which has a group's name beside it.
 */
function findDoubts(
  rows: readonly TableRow[],
  isNamed: (row: TableRow) => boolean,
): [TableRow, readonly TextPiece[]][] {
  const isShort = ({ columns }: TableRow) => columns.length < FEWEST_VALUES;
  const unsure = rows.filter((row) => !isNamed(row) || isShort(row));
  const doubts = unsure.flatMap((row) =>
    nearRows(rows, row.line)
      .filter((each) => isNamed(each) && !(isShort(row) && isShort(each)))
      .map((each): [TableRow, readonly TextPiece[]] => [each, row.line.pieces.filter(isFigure)]),
  );
  const broken = findBrokenRows(rows).flatMap(
    ([above, below]): [TableRow, readonly TextPiece[]][] => [
      [above, above.values],
      [below, above.values],
    ],
  );
  return [...doubts, ...broken];
}

const distance = (row: TableRow, line: TextLine): number => Math.abs(heightOf(row) - line.y);

/** From the lowest piece of the one to the highest of the other; a row may have several lines. */
function gapBetween(a: TextLine, b: TextLine): number {
  const [first, second] = [a, b].map(({ pieces }) => pieces.map(({ y }) => y)) as [
    number[],
    number[],
  ];
  const above = Math.min(...first) - Math.max(...second);
  const below = Math.min(...second) - Math.max(...first);
  return Math.max(0, above, below);
}

/** Rows of which a line may be a part, the nearest first. */
function nearRows(rows: readonly TableRow[], line: TextLine): TableRow[] {
  return rows
    .filter((row) => row.line !== line && gapBetween(row.line, line) <= REACH * line.size)
    .toSorted((a, b) => distance(a, line) - distance(b, line));
}

function isNearest(row: TableRow, next: TableRow | undefined, line: TextLine): boolean {
  return !next || distance(row, line) <= NEARER * distance(next, line);
}

/** A line's text by column; words above a row are its header's. */
function placeRest(row: TableRow, line: TextLine): string[] | undefined {
  if (row.cells.length !== row.columns.length) return undefined;
  const isHeader = line.y > row.line.y && !line.pieces.some(isFigure);
  return isHeader ? undefined : placePieces(row.columns, line.pieces);
}

/** A figure beside a blank is no more that cell's than a row's that was not found. */
function joinCells(
  cells: readonly string[],
  rest: readonly string[],
  isAbove: boolean,
): readonly string[] {
  return cells.map((cell, at) => {
    const text = rest[at] ?? '';
    if (text === '') return cell;
    if (cell === '') return `${text} ${DOUBT}`;
    return isAbove ? `${text} ${cell}` : `${cell} ${text}`;
  });
}
