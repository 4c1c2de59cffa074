import { CUT } from './cutMark.ts';
import type { Block, GridCell } from './sourceDocument.ts';

type Line = Extract<Block, { kind: 'line' }>;

/** The line below a table's head (GitHub Flavored Markdown 4.10). */
const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;
/** What every such line has. */
const IN_DELIMITER = /-:?[ \t]*\|/;
/** The only way to break a line within a cell. */
const BREAK = /<br\s*\/?>/gi;
const SPACE = /&nbsp;/gi;
/** CommonMark 2.4. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const CELL_END = /(?<!\\)\|/;

/** Whether a text may have such tables; hardly any has, and its lines need not be looked at then. */
export const mayHaveMarkdownTables = (text: string): boolean =>
  text.includes('|') && text.includes('-') && IN_DELIMITER.test(text);

/**
 * Makes tables of lines that Markdown shows as one. A table whose rows are not all as long as its
 * head stays lines: Markdown would lose cells, or put in blanks that nobody wrote.
 */
export function withMarkdownTables(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const next = lines[at + 1]?.text ?? '';
    const rows = next.includes('-') && DELIMITER.test(next) ? tableAt(lines, at) : undefined;
    if (rows) blocks.push({ kind: 'table', grid: { rows: rows.filter((_, row) => row !== 1) } });
    else blocks.push(lines[at] as Line);
    at += rows?.length ?? 1;
  }
  return blocks;
}

/** All rows of a table that begins at a line, the one below its head too. */
function tableAt(lines: readonly Line[], from: number): GridCell[][] | undefined {
  let end = from;
  while (lines[end]?.text.includes('|')) end += 1;
  const rule = lines[from + 1];
  const width = rule ? cellsOf(rule).length : 0;
  const isFramed = rule === undefined || isOpened(rule.text) || isClosed(rule.text);
  const rows = lines.slice(from, end).map((line) => {
    const cells = cellsOf(line);
    return isFramed || cells.length === width ? cells : piecesOf(line);
  });
  const last = lines[end - 1];
  if (end === lines.length && last) {
    const isWhole = isClosed(last.text) && cellsOf(last).length === rows.at(-1)?.length;
    rows.push(asCut(rows.pop() ?? [], width, isWhole));
  }
  return width > 1 && rows.every((row) => row.length === width) ? rows : undefined;
}

/** A row without a line end behind it: the file may have been cut within it. */
function asCut(row: GridCell[], width: number, isLastWhole: boolean): GridCell[] {
  const last = row.at(-1);
  if (!last || (isLastWhole && row.length >= width)) return row;
  const cut: GridCell = { ...last, text: CUT };
  const kept = isLastWhole ? row : [...row.slice(0, -1), { ...last, text: last.text + CUT }];
  return [...kept, ...Array.from({ length: Math.max(0, width - row.length) }, () => cut)];
}

/** The cells of a row: pipes at its ends are its frame. */
function cellsOf(line: Line): GridCell[] {
  return piecesOf(line).slice(isOpened(line.text) ? 1 : 0, isClosed(line.text) ? -1 : undefined);
}

/** All that pipes part. In a table without a frame a pipe at a row's end stands beside a blank. */
function piecesOf({ text, place }: Line): GridCell[] {
  let at = 0;
  return text.split(CELL_END).map((piece): GridCell => {
    const cell = shown(piece);
    const column = at + 1 + Math.max(0, cell.search(/\S/));
    at += piece.length + 1;
    return {
      text: cell.trim().replaceAll(ESCAPE, '$1'),
      place: place.in === 'text' ? { ...place, column } : place,
      columnSpan: 1,
      rowSpan: 1,
    };
  });
}

const isOpened = (text: string): boolean => text.trimStart().startsWith('|');

function isClosed(text: string): boolean {
  const end = text.trimEnd();
  return end.endsWith('|') && !end.endsWith('\\|');
}

/** A cell as it shows, as long as it is written: every place in it stays the same place. */
function shown(cell: string): string {
  return cell
    .replaceAll('\\|', ' |')
    .replaceAll(SPACE, (mark) => ' '.repeat(mark.length))
    .replaceAll(BREAK, (mark) => '\n'.padEnd(mark.length));
}
