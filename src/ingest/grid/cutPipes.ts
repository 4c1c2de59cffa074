import { KIND, kindAt, skipWhite, trimEnd, trimRange } from './characters.ts';
import type { Stretch, Token } from './tokens.ts';
import { startTokens, type TokenWriter } from './tokenWriter.ts';

/** `|---|:--:|` under a Markdown header and the borders of drawn tables. */
const RULE = /^[\s|｜│┃:+=─━┄┅┌┐└┘├┤┬┴┼-]*(?:-{3}|[=─━]{2})[\s|｜│┃:+=─━┄┅┌┐└┘├┤┬┴┼-]*$/;
const SHORTEST_RULE = 2;
const LONGEST_RULE = 2000;

/**
 * Rows that stand on one line each, `a | b | c |` with or without a leading pipe. A line without a
 * pipe continues a label or is text between rows.
 */
export function cutPipeRows<K>(stretch: Stretch<K>): readonly Token<K>[] {
  const { text, from, to } = stretch;
  const writer = startTokens(stretch, {
    writeText: (start, end, writeCell) => writeCell(start, end),
  });
  const lines = splitLines(text, from, to);
  const isBoxed = beginWithPipe(text, lines);
  for (const line of lines) {
    if (!isRule(text, line.from, line.to)) writePipeRow(writer, line, isBoxed);
    if (line.isWhole) writer.writeBreak();
  }
  return writer.tokens;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Line extends Range {
  /** Whether a line end follows. */
  readonly isWhole: boolean;
}

/** The lines that hold anything, without the white space around them. */
function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    const [start, end] = trimRange(text, at, lineEnd);
    if (start < end) lines.push({ from: start, to: end, isWhole: lineEnd < to });
    at = lineEnd + 1;
  }
  return lines;
}

/** Whether a pipe begins the lines; where it begins a few of them, their first cell is blank. */
function beginWithPipe(text: string, lines: readonly Line[]): boolean {
  const rows = lines.filter(({ from, to }) => hasPipe(text, from, to));
  return rows.filter(({ from }) => kindAt(text, from) === KIND.pipe).length * 2 > rows.length;
}

function hasPipe(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (kindAt(text, at) === KIND.pipe) return true;
  return false;
}

function isRule(text: string, from: number, to: number): boolean {
  if (to - from < SHORTEST_RULE) return false;
  if (kindAt(text, from) === KIND.letter || kindAt(text, from) === KIND.digit) return false;
  return to - from <= LONGEST_RULE && RULE.test(text.slice(from, to));
}

function writePipeRow<K>(writer: TokenWriter<K>, { from, to }: Range, isBoxed: boolean): void {
  const { text } = writer.stretch;
  let start = isBoxed && kindAt(text, from) === KIND.pipe ? from + 1 : from;
  for (let at = start; at <= to; at += 1) {
    const isEnd = at === to;
    if (!isEnd && kindAt(text, at) !== KIND.pipe) continue;
    const closed = !isEnd || start < to;
    if (closed && !writer.writeRange(start, at)) writer.writeCell(start, at);
    start = at + 1;
  }
}

/**
 * Cells that stand on lines of their own with pipes between or after them: `0 |`, lone `|` lines,
 * `| cell`. A pipe ends a cell; two values in one piece are two cells that lost their pipe.
 */
export function cutPipeCells<K>(stretch: Stretch<K>): readonly Token<K>[] {
  const { text, from, to } = stretch;
  const writer = startTokens(stretch, {
    writeText: (start, end, writeCell) => writeLines(text, start, end, writeCell),
    linesMeanNothing: true,
  });
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && kindAt(text, at) !== KIND.pipe) continue;
    const pieceStart = skipWhite(text, start, at);
    if (!isRule(text, pieceStart, trimEnd(text, pieceStart, at))) {
      const wrote = writer.writeRange(start, at);
      if (!wrote && at < to) writer.writeCell(start, at);
    }
    start = at + 1;
  }
  return writer.tokens;
}

function writeLines(
  text: string,
  from: number,
  to: number,
  writeCell: (from: number, to: number) => void,
): void {
  const newline = text.indexOf('\n', from);
  if (newline < 0 || newline >= to) writeCell(from, to);
  else for (const line of splitLines(text, from, to)) writeCell(line.from, line.to);
}
