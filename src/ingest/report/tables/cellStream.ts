import { isPlainValue, OVER_ROWS } from '../../grid/valueWords.ts';
import type { Block, GridCell, SourceDocument } from '../../read/sourceDocument.ts';

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
  const origins: number[] = [];
  const rows: (readonly GridCell[] | undefined)[] = [];
  const blocks = document.blocks.flatMap((block, origin): Block[] => {
    const taken = block.kind === 'line' ? [undefined] : block.grid.rows.filter(hasCells);
    for (const row of taken) {
      origins.push(origin);
      rows.push(row);
    }
    return taken.map((row) => (row ? toTable(row) : block));
  });
  return { document: { ...document, blocks }, origins, rows };
}

const hasCells = (row: readonly GridCell[]): boolean => row.length > 0;

const toTable = (row: readonly GridCell[]): Block => ({
  kind: 'table',
  grid: {
    rows: [row.map((cell) => ({ ...cell, text: textOf(cell, row), columnSpan: 1, rowSpan: 1 }))],
  },
});

/** A figure that reaches over more rows than its label is no figure of one of them. */
function textOf({ text, rowSpan }: GridCell, row: readonly GridCell[]): string {
  const isOver = rowSpan !== 1 && /^\s*\d/.test(text) && row.some((cell) => cell.rowSpan === 1);
  return isOver && isPlainValue(text.trim()) ? `${text}${OVER_ROWS}` : text;
}
