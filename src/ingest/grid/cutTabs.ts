import { KIND, kindAt } from './characters.ts';
import type { Stretch, Token } from './tokens.ts';
import { startTokens, type TokenWriter } from './tokenWriter.ts';

/**
 * Cells that tabs begin or part. Where a line holds several cells, the line is the row; where each
 * cell has a line of its own that begins with a tab, an empty line before the next such line ends
 * the row. A line without a tab continues a label or is text between rows.
 */
export function cutTabs<K>(stretch: Stretch<K>): readonly Token<K>[] {
  const { text, from, to } = stretch;
  const writer = startTokens(stretch, {
    writeText: (start, end, writeCell) => writeCell(start, end),
  });
  let afterEmptyLine = false;
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    const cells = findCells(text, at, lineEnd);
    if (cells === undefined) afterEmptyLine = true;
    else {
      if (cells.length > 1 || (afterEmptyLine && text.charAt(at) === '\t')) writer.writeBreak();
      writeCells(writer, cells);
      if (cells.length > 1 && lineEnd < to) writer.writeBreak();
      afterEmptyLine = false;
    }
    at = lineEnd + 1;
  }
  return writer.tokens;
}

type Range = readonly [from: number, to: number];

/**
 * The ranges between a line's tabs; undefined for a line with nothing in it, not even a tab. The
 * tab that begins a line of one cell parts it from nothing.
 */
function findCells(text: string, from: number, to: number): readonly Range[] | undefined {
  const cells: Range[] = [];
  let start = from;
  let isEmpty = true;
  for (let at = start; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (kind !== KIND.white) isEmpty = false;
    if (kind !== KIND.tab) continue;
    cells.push([start, at]);
    start = at + 1;
  }
  if (isEmpty) return undefined;
  const isAlone = cells.length === 1 && cells[0]?.[1] === from;
  return isAlone ? [[start, to]] : [...cells, [start, to]];
}

function writeCells<K>(writer: TokenWriter<K>, cells: readonly Range[]): void {
  for (const [from, to] of cells) {
    if (!writer.writeRange(from, to)) writer.writeCell(from, to);
  }
}
