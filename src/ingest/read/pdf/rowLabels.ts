import type { LabelBlock } from './labelBlocks.ts';
import type { PdfPage, TextPiece } from './pdfPage.ts';
import type { TableRow } from './tableRows.ts';
import { FULL_WIDTH } from './valueRows.ts';

/** A label may begin this many letters above its figures, and end as far below. */
const REACH = 6;

/** Whether a row has a label beside it; those of table 4 have none. */
export const isLabelled = ({ values }: TableRow): boolean => values.length < FULL_WIDTH;

/** Text left of the figures, from a little above the first row to a little below the last. */
export function piecesBeside(rows: readonly TableRow[], page: PdfPage): TextPiece[] {
  const figures = new Set(rows.flatMap((row) => row.values));
  const [top, bottom] = [rows[0]?.line.y ?? 0, rows.at(-1)?.line.y ?? 0];
  return page.pieces.filter(
    (piece) =>
      !figures.has(piece) &&
      piece.x + piece.width <= leftOf(nearestTo(piece.y, rows)) + piece.size &&
      piece.y <= top + REACH * piece.size &&
      piece.y >= bottom - REACH * piece.size,
  );
}

function nearestTo(y: number, rows: readonly TableRow[]): TableRow | undefined {
  let nearest = rows[0];
  for (const row of rows) {
    if (Math.abs(row.line.y - y) < Math.abs((nearest?.line.y ?? 0) - y)) nearest = row;
  }
  return nearest;
}

const leftOf = (row: TableRow | undefined): number =>
  row?.columns[0]?.left ?? row?.values[0]?.x ?? 0;

/**
 * Of the blocks beside a row the rightmost names it; those further left name groups of rows. A block
 * beside two rows is a group's name, or two labels run together: neither names the row.
 */
export function labelOf(
  row: TableRow,
  rows: readonly TableRow[],
  blocks: readonly LabelBlock[],
): LabelBlock | undefined {
  const label = findBeside(row, blocks);
  if (!label || label.isRunTogether) return undefined;
  const others = rows.filter((each) => each !== row && (row.isSparse || !each.isSparse));
  return others.some((each) => isBeside(label, each)) ? undefined : label;
}

/** The rightmost block beside a row. */
export function findBeside(row: TableRow, blocks: readonly LabelBlock[]): LabelBlock | undefined {
  return blocks.filter((block) => isBeside(block, row)).toSorted((a, b) => b.left - a.left)[0];
}

function isBeside(block: LabelBlock, { line }: TableRow): boolean {
  return block.bottom - line.size * 0.5 <= line.y && line.y <= block.top + line.size * 0.5;
}
