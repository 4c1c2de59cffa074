import { KIND, kindAt, trimRange } from './characters.ts';
import type { Stretch, Token } from './tokens.ts';
import { startTokens, type TokenWriter } from './tokenWriter.ts';

/** `|---|:--:|` under a Markdown header and the borders of drawn tables. */
const RULE = /^[\s|｜│┃:+=─━┄┅┌┐└┘├┤┬┴┼-]*(?:-{3}|[=─━]{2})[\s|｜│┃:+=─━┄┅┌┐└┘├┤┬┴┼-]*$/;
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
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    const line = trimRange(text, at, lineEnd);
    if (line[0] < line[1] && !isRule(text, line)) writePipeRow(writer, line);
    if (line[0] < line[1] && lineEnd < to) writer.writeBreak();
    at = lineEnd + 1;
  }
  return writer.tokens;
}

function isRule(text: string, [from, to]: [number, number]): boolean {
  if (kindAt(text, from) === KIND.letter || kindAt(text, from) === KIND.digit) return false;
  return to - from <= LONGEST_RULE && RULE.test(text.slice(from, to));
}

function writePipeRow<K>(writer: TokenWriter<K>, [from, to]: [number, number]): void {
  const { text } = writer.stretch;
  let start = kindAt(text, from) === KIND.pipe ? from + 1 : from;
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
    if (!isRule(text, trimRange(text, start, at))) {
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
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > to ? to : newline;
    const [start, stop] = trimRange(text, at, end);
    if (start < stop) writeCell(start, stop);
    at = end + 1;
  }
}
