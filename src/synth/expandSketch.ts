import type { SketchCell, TableSketch } from './tableSketch.ts';

/** One position of a table: a cell, or what a cell spans to the right or downwards. */
export type Slot =
  | { readonly kind: 'cell'; readonly cell: SketchCell }
  | { readonly kind: 'right' }
  | { readonly kind: 'below'; readonly isFirst: boolean };

/** All positions of a table, row by row. */
export function expandSketch({ width, rows }: TableSketch): readonly (readonly Slot[])[] {
  const grid: Slot[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    const row = grid[r] ?? [];
    for (const cell of cells) {
      let column = 0;
      while (row[column]) column += 1;
      for (let below = 0; below < cell.rowSpan; below += 1) {
        for (let right = 0; right < cell.columnSpan; right += 1) {
          const slots = grid[r + below];
          if (slots) slots[column + right] = slotOf(cell, below, right);
        }
      }
    }
  });
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { kind: 'right' }));
}

function slotOf(cell: SketchCell, below: number, right: number): Slot {
  if (below > 0) return { kind: 'below', isFirst: right === 0 };
  return right > 0 ? { kind: 'right' } : { kind: 'cell', cell };
}
