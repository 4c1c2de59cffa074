import { KIND, kindAt, skipWhite, skipWord, trimRange } from './characters.ts';
import type { Stretch, Token } from './tokens.ts';
import { startTokens, type TokenWriter } from './tokenWriter.ts';
import { isUnitWord, looksLikeValue } from './valueWords.ts';

/**
 * Lines and spaces only: a cell a line, a cell a paragraph, rows of figures parted by spaces, or a
 * whole report in one line. A line with a label and values, or with several values, ends a row.
 */
export function cutPlain<K>(stretch: Stretch<K>): readonly Token<K>[] {
  const { text, from, to } = stretch;
  const writer = startTokens(stretch, {
    writeText: (start, end, writeCell) => {
      if (skipWord(text, start, end) === end) writeCell(start, end);
      else for (const cell of splitPlain(text, start, end)) writeCell(cell.from, cell.to);
    },
    gapBetween: (start, end) => countEmptyLines(text, start, end),
  });
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    const [start, end] = trimRange(text, at, lineEnd);
    if (start < end) writeLine(writer, start, end, lineEnd < to);
    at = lineEnd + 1;
  }
  return writer.tokens;
}

/** A line that begins with several values is a row, not the next cells of the row before. */
function writeLine<K>(writer: TokenWriter<K>, from: number, to: number, isWhole: boolean): void {
  const before = writer.tokens.length;
  writer.writeRange(from, to);
  const { tokens } = writer;
  let cells = 0;
  for (let at = before; at < tokens.length; at += 1) if (tokens[at]?.kind === 'cell') cells += 1;
  const isRow = cells > 1 || (cells === 1 && tokens.length > before + 1);
  if (tokens[before]?.kind === 'cell' && tokens[before + 1]?.kind === 'cell') {
    writer.writeBreak(before);
  }
  if (isRow && isWhole) writer.writeBreak();
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isValue: boolean;
}

/**
 * The cells of a text between labels: values one by one; other text whole. A text in which values
 * and words alternate is a sentence, and a sentence has no values of the table.
 */
export function splitPlain(text: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let changes = 0;
  for (let at = skipWhite(text, from, to); at < to; at = skipWhite(text, at, to)) {
    const word = readWord(text, at, to);
    // A pipe is no word.
    at = Math.max(word.to, at + 1);
    if (word.to === word.from) continue;
    const last = pieces.at(-1);
    const isUnit = last?.isValue && !word.isValue && isUnitWord(text.slice(word.from, word.to));
    if (last && (isUnit || !(last.isValue || word.isValue))) {
      pieces[pieces.length - 1] = { ...last, to: word.to };
    } else {
      if (last && last.isValue !== word.isValue) changes += 1;
      pieces.push(word);
    }
    if (changes > 1) return [{ from, to, isValue: false }];
  }
  return pieces;
}

function readWord(text: string, from: number, most: number): Piece {
  const to = skipWord(text, from, most);
  return { from, to, isValue: to > from && looksLikeValue(text.slice(from, to)) };
}

const PAGE_BREAK = 0x0c;

/** Empty lines between two positions; undefined on one line and across a page break. */
function countEmptyLines(text: string, from: number, to: number): number | undefined {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === PAGE_BREAK) return undefined;
    if (kindAt(text, at) === KIND.line) lines += 1;
  }
  return lines > 0 ? lines - 1 : undefined;
}
