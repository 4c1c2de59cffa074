import type { CellNode, TreeNode } from '../documentTree.ts';
import { LIMITS } from '../limits.ts';
import { requireAtMost } from '../refusal.ts';

/** A cell as Word writes it: a merged area is one starting cell and others that continue it. */
export interface WordCell {
  readonly content: readonly TreeNode[];
  readonly columnSpan: number;
  /** w:vMerge, ECMA-376 part 1, 17.4.84. */
  readonly vertical: 'none' | 'restart' | 'continue';
  /** w:hMerge, the older way to span columns, 17.4.22. */
  readonly continuesLeft: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Grid columns left free before the first cell (w:gridBefore). */
  readonly columnsBefore: number;
}

interface Draft {
  readonly content: readonly TreeNode[];
  columnSpan: number;
  rowSpan: number;
}

/** Turns continued cells into spans. A cell that continues nothing starts an area of its own. */
export function mergeCells(rows: readonly WordRow[]): CellNode[][] {
  requireAtMost('rows of a table', rows.length, LIMITS.tableRows);
  let above = new Map<number, Draft>();
  return rows.map((row) => {
    const drafts: Draft[] = row.columnsBefore > 0 ? [blank(row.columnsBefore)] : [];
    const open = new Map<number, Draft>();
    let column = row.columnsBefore;
    for (const cell of row.cells) {
      const last = drafts.at(-1);
      const continued = cell.vertical === 'continue' ? above.get(column) : undefined;
      if (cell.continuesLeft && last) {
        last.columnSpan += cell.columnSpan;
      } else if (continued) {
        continued.rowSpan += 1;
        open.set(column, continued);
      } else {
        const draft = { content: cell.content, columnSpan: cell.columnSpan, rowSpan: 1 };
        drafts.push(draft);
        if (cell.vertical !== 'none') open.set(column, draft);
      }
      column += cell.columnSpan;
    }
    requireAtMost('columns of a table', column, LIMITS.tableColumns);
    above = open;
    return drafts;
  });
}

function blank(columnSpan: number): Draft {
  return { content: [], columnSpan, rowSpan: 1 };
}
