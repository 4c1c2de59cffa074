import type { Block, SourceDocument } from '../../read/sourceDocument.ts';

/** A document whose tables are taken apart into rows, with the way back. */
export interface CellStream {
  readonly document: SourceDocument;
  /** The index of the block that each block of the stream comes from. */
  readonly origins: readonly number[];
}

/**
 * Takes tables apart so that each row is a table of its own and each cell stands once, without its
 * spans: the stream of cells in which figures are found by the labels before them, as in text. It
 * owes nothing to the grid, and so can bear witness for it.
 */
export function layCellStream(document: SourceDocument): CellStream {
  const origins: number[] = [];
  const blocks = document.blocks.flatMap((block, origin): Block[] => {
    const pieces = block.kind === 'line' ? [block] : takeApart(block);
    for (const _ of pieces) origins.push(origin);
    return pieces;
  });
  return { document: { ...document, blocks }, origins };
}

function takeApart({ grid }: Extract<Block, { kind: 'table' }>): Block[] {
  return grid.rows
    .filter((row) => row.length > 0)
    .map((row) => ({
      kind: 'table',
      grid: { rows: [row.map((cell) => ({ ...cell, columnSpan: 1, rowSpan: 1 }))] },
    }));
}
