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
      for (const cell of splitPlain(text, start, end)) writeCell(cell.from, cell.to);
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
  const kinds = writer.tokens.slice(before).map((token) => token.kind);
  const cells = kinds.filter((kind) => kind === 'cell').length;
  if (kinds[0] === 'cell' && kinds[1] === 'cell') writer.writeBreak(before);
  const isRow = cells > 1 || (cells === 1 && kinds.includes('label'));
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
  for (const word of splitWords(text, from, to)) {
    const last = pieces.at(-1);
    if (last?.isValue && isUnitWord(text.slice(word.from, word.to))) {
      pieces[pieces.length - 1] = { ...last, to: word.to };
    } else if (last && !last.isValue && !word.isValue) {
      pieces[pieces.length - 1] = { ...last, to: word.to };
    } else {
      if (last && last.isValue !== word.isValue) changes += 1;
      pieces.push(word);
    }
    if (changes > 1) return [{ from, to, isValue: false }];
  }
  return pieces;
}

function* splitWords(text: string, from: number, to: number): Generator<Piece> {
  for (let at = skipWhite(text, from, to); at < to; at = skipWhite(text, at, to)) {
    const end = skipWord(text, at, to);
    if (end > at) yield { from: at, to: end, isValue: looksLikeValue(text.slice(at, end)) };
    at = Math.max(end, at + 1);
  }
}

/** Empty lines between two positions; undefined on one line and across a page break. */
function countEmptyLines(text: string, from: number, to: number): number | undefined {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    if (text.charAt(at) === '\f') return undefined;
    if (kindAt(text, at) === KIND.line) lines += 1;
  }
  return lines > 0 ? lines - 1 : undefined;
}
