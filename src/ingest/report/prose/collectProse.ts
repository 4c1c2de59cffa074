import type { Block, SourceDocument } from '../../read/sourceDocument.ts';
import type { ProseLine } from './proseLine.ts';

/** Blocks that belong to a table: from, to exclusive. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** A line as long as this is no table row. */
const LONGEST_ROW = 200;
const STOP = '。';
const PADDING = /[|｜\s]+/g;
const VISIBLE = /[^\s|｜]/;
/** Titles within table 2, which belong to the table wherever it was found to begin. */
const TABLE_TITLE = /^\s*第二十条第[（(].[）)]项\s*$/;
const IN_TABLE_TITLE = '第二十条';

/**
 * Every line with something on it that no table claims, in reading order; cells of grids are lines
 * too. What a table claims is kept where it is a part's heading (`isHeading`), a line far longer
 * than a row, since that holds prose as well, or a cell that holds a sentence.
 */
export function collectProse(
  document: SourceDocument,
  claimed: readonly BlockRange[],
  isHeading: (text: string) => boolean,
): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let afterGap = true;
  let inTable = false;
  let index = 0;
  const take = ({ text, place }: PlacedText, block: Block) => {
    if (inTable && !holdsProse(block, text) && !isHeading(text)) return;
    const isLine = VISIBLE.test(text) && !isTableTitle(text);
    if (isLine) lines.push({ text, place, block: index, afterGap });
    afterGap = !isLine;
  };
  for (const block of document.blocks) {
    inTable = isWithin(claimed, index);
    eachText(block, take);
    afterGap ||= inTable;
    index += 1;
  }
  return lines;
}

const isTableTitle = (text: string) => text.includes(IN_TABLE_TITLE) && TABLE_TITLE.test(text);

function isWithin(ranges: readonly BlockRange[], index: number): boolean {
  for (const { from, to } of ranges) if (index >= from && index < to) return true;
  return false;
}

type PlacedText = Pick<ProseLine, 'text' | 'place'>;

/**
 * Whether a text holds a sentence; a line must be far longer than a row as well, and a whole table
 * in a line has no sentence.
 */
function holdsProse(block: Block, text: string): boolean {
  if (block.kind === 'table') return text.includes(STOP);
  if (text.length <= LONGEST_ROW || !text.includes(STOP)) return false;
  return text.replaceAll(PADDING, '').length > LONGEST_ROW;
}

/** Hands over a line, or the lines of each cell of a table; most cells have one. */
function eachText(block: Block, visit: (piece: PlacedText, block: Block) => void): void {
  if (block.kind === 'line') {
    visit(block, block);
    return;
  }
  for (const row of block.grid.rows) {
    for (const cell of row) {
      if (!cell.text.includes('\n')) visit(cell, block);
      else for (const text of cell.text.split('\n')) visit({ text, place: cell.place }, block);
    }
  }
}
