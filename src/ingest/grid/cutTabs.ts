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
    const tabs = countTabs(text, at, lineEnd);
    if (tabs === undefined) afterEmptyLine = true;
    else {
      const beginsWithTab = text.charAt(at) === '\t';
      const isOneCell = tabs === 0 || (tabs === 1 && beginsWithTab);
      if (!isOneCell || (afterEmptyLine && beginsWithTab)) writer.writeBreak();
      // The tab that begins a line of one cell parts it from nothing.
      writeCells(writer, isOneCell ? at + tabs : at, lineEnd);
      if (!isOneCell && lineEnd < to) writer.writeBreak();
      afterEmptyLine = false;
    }
    at = lineEnd + 1;
  }
  return writer.tokens;
}

/** How many tabs a line has; undefined for a line with nothing in it, not even a tab. */
function countTabs(text: string, from: number, to: number): number | undefined {
  let tabs = 0;
  let isEmpty = true;
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (kind === KIND.tab) tabs += 1;
    if (kind !== KIND.white) isEmpty = false;
  }
  return isEmpty ? undefined : tabs;
}

/** Writes what stands between the tabs of a line. */
function writeCells<K>(writer: TokenWriter<K>, from: number, to: number): void {
  const { text } = writer.stretch;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && kindAt(text, at) !== KIND.tab) continue;
    if (!writer.writeRange(start, at)) writer.writeCell(start, at);
    start = at + 1;
  }
}
