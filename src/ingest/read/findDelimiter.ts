/** What parts the cells of a table saved as text. */
export type Delimiter = ',' | ';' | '\t';

/** In the order in which they are looked for; programs take the semicolon where a comma is decimal. */
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

const FEWEST_ROWS = 5;
const FEWEST_LINES = 3;
const FEWEST_MARKS = 4;
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

/** Whether a text has as many marks as two lines of three cells; prose is told by this alone. */
function mayPart(text: string, mark: Delimiter): boolean {
  if (mark === '\t' && !text.includes('"')) return false;
  let at = -1;
  for (let marks = 0; marks < FEWEST_MARKS; marks += 1) {
    at = text.indexOf(mark, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Several cells in quotes, or one with a line break in it. */
function hasQuotedCells(text: string): boolean {
  const quoted = text.match(QUOTED_BY_TABS) ?? [];
  return quoted.length >= FEWEST_QUOTED || quoted.some((cell) => cell.includes('\n'));
}

function isSeparated(lines: readonly string[], mark: Delimiter): boolean {
  const first = lines.slice(0, LOOKED_AT);
  const marks = (line: string) => line.replaceAll(ENTITY, '').split(mark).length - 1;
  const separated = first.filter((line) => marks(line) >= 2);
  return lines.length >= FEWEST_LINES && separated.length >= first.length * SHARE;
}
