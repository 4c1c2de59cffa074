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
const VISIBLE = /\S/;

/**
 * Every line with something on it that no table claims, in reading order. A claimed line that is
 * far longer than a row is kept: it holds prose as well. Cells of a grid that is none of the
 * form's tables are lines too.
 */
export function collectProse(
  document: SourceDocument,
  claimed: readonly BlockRange[],
): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let afterGap = true;
  document.blocks.forEach((block, index) => {
    const inTable = claimed.some((range) => index >= range.from && index < range.to);
    for (const { text, place } of textsOf(block, inTable)) {
      if (VISIBLE.test(text)) lines.push({ text, place, block: index, afterGap });
      afterGap = !VISIBLE.test(text);
    }
    afterGap ||= inTable;
  });
  return lines;
}

function textsOf(block: Block, inTable: boolean): readonly Pick<ProseLine, 'text' | 'place'>[] {
  if (block.kind === 'table') return inTable ? [] : cellTexts(block.grid);
  if (inTable && !isFarLongerThanARow(block.text)) return [];
  return [block];
}

function isFarLongerThanARow(text: string): boolean {
  return text.length > LONGEST_ROW && text.replaceAll(PADDING, '').length > LONGEST_ROW;
}

function cellTexts(grid: TableGrid): Pick<ProseLine, 'text' | 'place'>[] {
  return grid.rows.flatMap((row) =>
    row.flatMap((cell) => cell.text.split('\n').map((text) => ({ text, place: cell.place }))),
  );
}
