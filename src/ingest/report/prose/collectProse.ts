import type { Block, SourceDocument, TableGrid } from '../../read/sourceDocument.ts';
import type { ProseLine } from './proseLine.ts';

/** Blocks that belong to a table: from, to exclusive. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** A line as long as this is no table row. */
const LONGEST_ROW = 200;
const PADDING = /[|｜\s]+/g;
const VISIBLE = /[^\s|｜]/;
/** Titles within table 2, which belong to the table wherever it was found to begin. */
const TABLE_TITLE = /^\s*第二十条第[（(].[）)]项\s*$/;

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
  document.blocks.forEach((block, index) => {
    const inTable = claimed.some((range) => index >= range.from && index < range.to);
    for (const { text, place } of textsOf(block, inTable, isHeading)) {
      const isLine = VISIBLE.test(text) && !TABLE_TITLE.test(text);
      if (isLine) lines.push({ text, place, block: index, afterGap });
      afterGap = !isLine;
    }
    afterGap ||= inTable;
  });
  return lines;
}

type PlacedText = Pick<ProseLine, 'text' | 'place'>;

function textsOf(
  block: Block,
  inTable: boolean,
  isHeading: (text: string) => boolean,
): readonly PlacedText[] {
  const texts = block.kind === 'line' ? [block] : cellTexts(block.grid);
  if (!inTable) return texts;
  const isProse = block.kind === 'line' ? holdsProse : holdsSentence;
  return texts.filter(({ text }) => isProse(text) || isHeading(text));
}

/** A line that is far longer than a row and has sentences; a whole table in a line has none. */
function holdsProse(text: string): boolean {
  if (!holdsSentence(text)) return false;
  return text.length > LONGEST_ROW && text.replaceAll(PADDING, '').length > LONGEST_ROW;
}

function holdsSentence(text: string): boolean {
  return text.includes('。');
}

function cellTexts(grid: TableGrid): PlacedText[] {
  return grid.rows.flatMap((row) =>
    row.flatMap((cell) => cell.text.split('\n').map((text) => ({ text, place: cell.place }))),
  );
}
