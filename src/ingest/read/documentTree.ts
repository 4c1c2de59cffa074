import type { Place } from '../../model/place.ts';
import { LIMITS } from './limits.ts';
import { requireAtMost } from './refusal.ts';
import type { Block, GridCell, TableGrid } from './sourceDocument.ts';

/** A document as marked up: lines and tables, tables holding either again. */
export type TreeNode = LineNode | TableNode;

export interface LineNode {
  readonly kind: 'line';
  /** May hold line breaks; each piece becomes a line of its own. */
  readonly text: string;
}

export interface TableNode {
  readonly kind: 'table';
  readonly rows: readonly (readonly CellNode[])[];
}

export interface CellNode {
  readonly content: readonly TreeNode[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** All the text of a cell that shows a picture, a form's control or struck out text, and no other. */
export const OBJECT = '\uFFFC';
/** Stands between two digits that are set differently: in a cell they may be a figure and a note's mark. */
export const SEAM = '\u2063';

const DIGIT = /[0-9０-９]/;

/** Whether a text that goes on behind another would lengthen its number. */
export function meetsInDigits(before: string, text: string): boolean {
  return DIGIT.test(text.charAt(0)) && DIGIT.test(before.slice(-1));
}

/** What a cell holds: the sign for an object alone where it shows one and no text. */
export function contentOf(nodes: readonly TreeNode[], showsObject: boolean): readonly TreeNode[] {
  return showsObject && nodes.every(isBlank) ? [{ kind: 'line', text: OBJECT }] : nodes;
}

const isBlank = (node: TreeNode): boolean => node.kind === 'line' && node.text.trim() === '';

const MARKS = new RegExp(`[${OBJECT}${SEAM}]`, 'g');

/** The form's longest cell is its note of 40 characters; prose of this length is no data. */
const LONGEST_DATA_CELL = 300;

/**
 * Lays a marked-up document out as blocks in reading order. Tables that only lay out the page
 * (tables in tables, one column, long prose) are unfolded into lines. Lines and the tables that
 * remain are numbered from 1.
 */
export function buildBlocks(nodes: readonly TreeNode[]): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  let table = 0;
  const visit = (node: TreeNode): void => {
    if (node.kind === 'line') {
      if (node.text === OBJECT) return;
      for (const text of node.text.replaceAll(MARKS, '').split('\n')) {
        line += 1;
        blocks.push({ kind: 'line', text, place: { in: 'text', line, column: 1 } });
      }
    } else if (isLayout(node)) {
      for (const cell of node.rows.flat()) cell.content.forEach(visit);
    } else {
      table += 1;
      blocks.push({ kind: 'table', grid: toGrid(node, table) });
    }
  };
  nodes.forEach(visit);
  requireAtMost('characters', countCharacters(blocks), LIMITS.textCharacters);
  return blocks;
}

/** Whether a table holds a page rather than data. */
function isLayout(table: TableNode): boolean {
  const cells = table.rows.flat();
  return (
    table.rows.every((row) => row.length <= 1) ||
    cells.some((cell) => cell.content.some(holdsCells)) ||
    cells.some((cell) => textOf(cell).length > LONGEST_DATA_CELL)
  );
}

/** A table of so few cells within a cell of data is a frame around what stands there. */
const MOST_FRAMED = 3;

/** Whether a cell's content is a table proper. */
function holdsCells(node: TreeNode): boolean {
  if (node.kind === 'line') return false;
  const cells = node.rows.flat();
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  return filled.length > MOST_FRAMED || cells.some((cell) => cell.content.some(holdsCells));
}

function toGrid(table: TableNode, number: number): TableGrid {
  return {
    rows: table.rows.map((row, r) =>
      row.map((cell, c): GridCell => {
        const place: Place = { in: 'table', table: number, row: r + 1, cell: c + 1 };
        const { columnSpan, rowSpan } = cell;
        return { text: textOf(cell).replaceAll(SEAM, ' '), place, columnSpan, rowSpan };
      }),
    ),
  };
}

/** A cell's text, one line a paragraph. */
function textOf(cell: CellNode): string {
  return cell.content
    .map((node) => (node.kind === 'line' ? node.text : node.rows.flat().map(textOf).join('\n')))
    .join('\n');
}

function countCharacters(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'line') count += block.text.length;
    else for (const cell of block.grid.rows.flat()) count += cell.text.length;
  }
  return count;
}
