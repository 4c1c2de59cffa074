import type { LabelBlock } from './labelBlocks.ts';
import { heightOf, type TableRow } from './tableRows.ts';

/** Lines of one row stand at most this far apart, in letters. */
const LINE_STEP = 1.8;

/**
 * Joins lines of figures that stand beside one label and as near to one another as lines of text:
 * figures that narrow columns break over lines. What is joined of digits is no number, as they may
 * be rows of their own. `labelOf` is the label beside a line, whether or not beside others as well.
 */
export function joinRowLines(
  rows: readonly TableRow[],
  labelOf: (row: TableRow) => LabelBlock | undefined,
): TableRow[] {
  const joined: TableRow[] = [];
  let last: TableRow | undefined;
  for (const row of rows) {
    const first = joined.at(-1);
    const goesOn =
      first && last && isNext(last, row) && labelOf(row) && labelOf(last) === labelOf(row);
    if (goesOn) joined[joined.length - 1] = join(first, row);
    else joined.push(row);
    last = row;
  }
  return joined;
}

function isNext(above: TableRow, below: TableRow): boolean {
  const step = heightOf(above) - heightOf(below);
  const isPlaced = [above, below].every(({ cells, columns }) => cells.length === columns.length);
  return isPlaced && above.columns === below.columns && step <= LINE_STEP * above.line.size;
}

function join(above: TableRow, below: TableRow): TableRow {
  return {
    ...above,
    line: { ...above.line, pieces: [...above.line.pieces, ...below.line.pieces] },
    cells: above.cells.map((cell, at) => [cell, below.cells[at]].filter(Boolean).join(' ')),
    isSparse: above.isSparse && below.isSparse,
  };
}
