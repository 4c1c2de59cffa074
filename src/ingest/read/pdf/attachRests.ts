import type { TextPiece } from './pdfPage.ts';
import { heightOf, placePieces, type TableRow } from './tableRows.ts';
import type { TextLine } from './textLines.ts';

/** A cell's lines stand at most this far from its row, in letters. */
const REACH = 2;
/** A line is a row's where the next row is so much further off. */
const NEARER = 0.75;

/**
 * Puts lines that are no rows into the cells that they are lines of: figures, units and notes above
 * or below the line of their row, in its columns and nearer to it than to any other. Digits under
 * digits become no number: they may be one figure broken over lines, or two.
 */
export function attachRests(
  rows: readonly TableRow[],
  lines: readonly TextLine[],
): { rows: TableRow[]; used: Set<TextPiece> } {
  const used = new Set<TextPiece>();
  const attached = new Map<TableRow, readonly string[]>();
  for (const line of lines) {
    const row = nearestRow(rows, line);
    const rest = row && placePieces(row.columns, line.pieces);
    if (!row || !rest) continue;
    const cells = attached.get(row) ?? row.cells;
    const isAbove = line.y > row.line.y;
    attached.set(
      row,
      cells.map((cell, at) => {
        const texts = isAbove ? [rest[at], cell] : [cell, rest[at]];
        return texts.filter(Boolean).join(' ');
      }),
    );
    for (const piece of line.pieces) used.add(piece);
  }
  return { rows: rows.map((row) => ({ ...row, cells: attached.get(row) ?? row.cells })), used };
}

function nearestRow(rows: readonly TableRow[], line: TextLine): TableRow | undefined {
  const distance = (row: TableRow) => Math.abs(heightOf(row) - line.y);
  const [first, second] = rows.toSorted((a, b) => distance(a) - distance(b));
  if (!first || first.cells.length !== first.columns.length) return undefined;
  const isNear = distance(first) <= REACH * line.size;
  const isNearer = !second || distance(first) <= NEARER * distance(second);
  return isNear && isNearer ? first : undefined;
}
