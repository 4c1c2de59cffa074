import { expandSpans } from '../../grid/expandSpans.ts';
import { isPlainValue, OVER_ROWS } from '../../grid/valueWords.ts';
import type { Block, GridCell, SourceDocument, TableGrid } from '../../read/sourceDocument.ts';

/** A document whose tables are taken apart into rows, with the way back. */
export interface CellStream {
  readonly document: SourceDocument;
  /** The index of the block that each block of the stream comes from. */
  readonly origins: readonly number[];
  /** The grid's row that each block of the stream is; undefined for a line. */
  readonly rows: readonly (readonly GridCell[] | undefined)[];
}

/**
 * Takes tables apart so that each row is a table of its own and each cell stands once, without its
 * spans: the stream of cells in which figures are found by the labels before them, as in text. It
 * owes nothing to the grid, and so can bear witness for it.
 */
export function layCellStream(document: SourceDocument): CellStream {
  const blocks: Block[] = [];
  const origins: number[] = [];
  const rows: (readonly GridCell[] | undefined)[] = [];
  const add = (block: Block, origin: number, row?: readonly GridCell[]) => {
    blocks.push(block);
    origins.push(origin);
    rows.push(row);
  };
  document.blocks.forEach((block, origin) => {
    if (block.kind === 'line') {
      add(block, origin);
      return;
    }
    const covered = findCovered(block.grid);
    for (const row of block.grid.rows.filter(hasCells)) {
      add(toTable(row, covered.get(row)), origin, row);
    }
  });
  return { document: { ...document, blocks }, origins, rows };
}

const hasCells = (row: readonly GridCell[]): boolean => row.length > 0;

function toTable(row: readonly GridCell[], above: GridCell | undefined): Block {
  const cells = row.map((cell) => ({
    ...cell,
    text: textOf(cell, row),
    columnSpan: 1,
    rowSpan: 1,
  }));
  const shared = above
    ? [{ ...above, text: above.text + OVER_ROWS, columnSpan: 1, rowSpan: 1 }]
    : [];
  return { kind: 'table', grid: { rows: [[...cells, ...shared]] } };
}

/** A figure that reaches over more rows than its label is no figure of one of them. */
function textOf({ text, rowSpan }: GridCell, row: readonly GridCell[]): string {
  const isOver = rowSpan !== 1 && /^\s*\d/.test(text) && row.some((cell) => cell.rowSpan === 1);
  return isOver && isPlainValue(text.trim()) ? `${text}${OVER_ROWS}` : text;
}

/**
 * The rows that have words only, because the cells of a row above reach over their places, each with
 * the first such cell that holds a figure: without it such a row would look blank.
 */
function findCovered(grid: TableGrid): ReadonlyMap<readonly GridCell[], GridCell> {
  const covered = new Map<readonly GridCell[], GridCell>();
  const isShared = (cell: GridCell) => cell.rowSpan !== 1 && isPlainValue(cell.text.trim());
  if (!grid.rows.some((row) => row.some(isShared))) return covered;
  expandSpans(grid).forEach((places, at) => {
    const row = grid.rows[at] ?? [];
    if (!row.every(isWords)) return;
    const above = places.find(({ cell }) => cell && isShared(cell) && !row.includes(cell))?.cell;
    if (above) covered.set(row, above);
  });
  return covered;
}

const isWords = ({ text }: GridCell): boolean => text.trim() !== '' && !isPlainValue(text.trim());
