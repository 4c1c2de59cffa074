import { CUT } from '../cutMark.ts';
import type { Block, GridCell } from '../sourceDocument.ts';
import { findLast } from './markCutCell.ts';

const ROW_OPENS = /<tr\b/gi;
const ROW_CLOSED = /<\/(?:tr|tbody|table|body|html)\b/i;

/**
 * The cells that a page would have had in its last row, had it not been cut off in that row, are no
 * blanks: they are put in with the mark of a cut.
 */
export function fillCutRow(blocks: readonly Block[], page: string): readonly Block[] {
  const block = blocks.at(-1);
  if (block?.kind !== 'table' || !endsInRow(page)) return blocks;
  const { rows } = block.grid;
  const last = rows.at(-1) ?? [];
  const widths = widthsOf(rows);
  const lacking = Math.max(...widths) - (widths.at(-1) ?? 0);
  const place = last.at(-1)?.place;
  if (!place || lacking < 1 || last.every(({ text }) => text === CUT)) return blocks;
  const cut: GridCell = { text: CUT, place, columnSpan: 1, rowSpan: 1 };
  const filled = [...last, ...Array.from({ length: lacking }, () => cut)];
  const grid = { ...block.grid, rows: [...rows.slice(0, -1), filled] };
  return [...blocks.slice(0, -1), { ...block, grid }];
}

function endsInRow(page: string): boolean {
  const opened = findLast(page, ROW_OPENS);
  return opened !== undefined && !ROW_CLOSED.test(page.slice(opened));
}

/** Columns that each row covers, with what rows above cover of it. */
function widthsOf(rows: readonly (readonly GridCell[])[]): number[] {
  const from: number[] = rows.map(() => 0);
  for (const [at, row] of rows.entries()) {
    for (const { columnSpan, rowSpan } of row) {
      const end = rowSpan === 0 ? rows.length : at + rowSpan;
      for (let covered = at; covered < Math.min(end, rows.length); covered++) {
        from[covered] = (from[covered] ?? 0) + columnSpan;
      }
    }
  }
  return from;
}
