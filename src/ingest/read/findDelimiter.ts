/** What parts the cells of a table saved as text. */
export type Delimiter = ',' | ';' | '\t';

/** In the order in which they are looked for; programs take the semicolon where a comma is decimal. */
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

const FEWEST_ROWS = 5;
const FEWEST_LINES = 3;
const LOOKED_AT = 60;
const SHARE = 0.6;

/**
 * Six cells of plain numbers or of nothing, side by side: no prose and no large number has them.
 */
const rowOfNumbers = (mark: Delimiter) =>
  new RegExp(
    `(?:^|${mark})["=]{0,4}[\\d.]*"{0,3}(?:${mark}["=]{0,4}[\\d.]*"{0,3}){5}(?:${mark}|$)`,
  );
const ROWS = DELIMITERS.map((mark) => [mark, rowOfNumbers(mark)] as const);

/** Cells between tabs are a layout of plain text as well, unless cells are quoted. */
const QUOTED_BY_TABS = /(?<=\t|^)"(?:[^"]|"")*"(?=\t|$)/gm;
const FEWEST_QUOTED = 5;
const QUOTED_CELL = /(?<=[,;\t]|^)"(?:[^"]|"")*"(?=[,;\t]|$)/gm;
const ENTITY = /&#?\w+;/g;

/**
 * The delimiter of a CSV file: in most lines, or between numbers, as no prose and no other layout
 * has it. Undefined for any other text.
 */
export function findDelimiter(text: string): Delimiter | undefined {
  const possible = ROWS.filter(([mark]) => mayPart(text, mark));
  if (possible.length === 0) return undefined;
  const joined = text.replaceAll(QUOTED_CELL, (cell) => cell.replaceAll(/[\r\n]+/g, ' '));
  const lines = joined.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return possible.find(([mark, row]) => {
    if (mark === '\t' && !hasQuotedCells(text)) return false;
    return isSeparated(lines, mark) || lines.filter((line) => row.test(line)).length >= FEWEST_ROWS;
  })?.[0];
}

/** Marks of a line that is parted, and of six cells. */
const MARKS_OF_LINE = 2;
const MARKS_OF_ROW = 5;
const LONE_RETURN = /\r(?!\n)/;

/** Whether enough lines of a text have a mark; prose and most tables are told by this alone. */
function mayPart(text: string, mark: Delimiter): boolean {
  const hasQuotes = text.includes('"');
  if ((mark === '\t' && !hasQuotes) || !text.includes(mark)) return false;
  // Line breaks within quotes part no lines, and a carriage return alone does.
  if (hasQuotes || (text.includes('\r') && LONE_RETURN.test(text))) return true;
  const { lines, rows } = countMarkedLines(text, mark);
  if (rows >= FEWEST_ROWS) return true;
  return lines >= FEWEST_LINES * SHARE && lines >= countFilledLines(text) * SHARE;
}

/** Lines with at least as many marks as one that is parted, and as a row of numbers. */
function countMarkedLines(text: string, mark: Delimiter): { lines: number; rows: number } {
  const counts = { lines: 0, rows: 0 };
  let lineEnd = -1;
  let marks = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at > lineEnd) {
      const next = text.indexOf('\n', at);
      lineEnd = next < 0 ? text.length : next;
      marks = 0;
    }
    marks += 1;
    if (marks === MARKS_OF_LINE) counts.lines += 1;
    if (marks === MARKS_OF_ROW) counts.rows += 1;
  }
  return counts;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const LAST_BYTE = 0xff;

/** Lines that begin with something to see, as far as lines are looked at: there are no fewer. */
function countFilledLines(text: string): number {
  let lines = 0;
  for (let at = 0; lines < LOOKED_AT; ) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code <= LAST_BYTE && code !== NO_BREAK_SPACE) lines += 1;
    at = text.indexOf('\n', at) + 1;
    if (at === 0) break;
  }
  return lines;
}

/** Several cells in quotes, or one with a line break in it. */
function hasQuotedCells(text: string): boolean {
  const quoted = text.match(QUOTED_BY_TABS) ?? [];
  return quoted.length >= FEWEST_QUOTED || quoted.some((cell) => cell.includes('\n'));
}

function isSeparated(lines: readonly string[], mark: Delimiter): boolean {
  const first = lines.slice(0, LOOKED_AT);
  const marks = (line: string) => line.replaceAll(ENTITY, '').split(mark).length - 1;
  const separated = first.filter((line) => marks(line) >= MARKS_OF_LINE);
  return lines.length >= FEWEST_LINES && separated.length >= first.length * SHARE;
}
