import type { Block, SourceDocument, TableGrid } from '../../read/sourceDocument.ts';
import type { ProseLine } from './proseLine.ts';

/** Blocks that belong to a table: from, to exclusive. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** A line as long as this is no table row: the whole report may stand in it. */
const LONGEST_ROW = 200;
const PADDING = /[|｜\s]+/g;
const VISIBLE = /[^\s|｜]/;
/** Titles within table 2, which belong to the table wherever it was found to begin. */
const TABLE_TITLE = /^\s*第二十条第[（(].[）)]项\s*$/;

/**
 * Every line with something on it that no table claims, in reading order. A claimed line that is
 * far longer than a row is kept, since it holds prose as well; so are the cells of a claimed grid
 * that hold sentences or, by `isHeading`, a part's heading. Cells of other grids are lines too.
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
  if (block.kind === 'line') return inTable && !isFarLongerThanARow(block.text) ? [] : [block];
  const cells = cellTexts(block.grid);
  return inTable ? cells.filter(({ text }) => text.includes('。') || isHeading(text)) : cells;
}

function isFarLongerThanARow(text: string): boolean {
  return text.length > LONGEST_ROW && text.replaceAll(PADDING, '').length > LONGEST_ROW;
}

function cellTexts(grid: TableGrid): PlacedText[] {
  return grid.rows.flatMap((row) =>
    row.flatMap((cell) => cell.text.split('\n').map((text) => ({ text, place: cell.place }))),
  );
}
