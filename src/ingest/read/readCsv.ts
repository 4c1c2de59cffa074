import Papa from 'papaparse';
import { withoutRowNumbers } from './csv/withoutRowNumbers.ts';
import { CUT } from './cutMark.ts';
import { decodeMarkup } from './decodeMarkup.ts';
import { findDelimiter } from './findDelimiter.ts';
import { LIMITS } from './limits.ts';
import { refusedDocument, requireAtMost } from './refusal.ts';
import { sheetBlocks } from './sheetBlocks.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FORMAT = 'csv';

/**
 * Reads text separated by commas, semicolons or tabs as one sheet named `csv`, quoted cells with their line breaks. What
 * cannot be read within the limits yields no blocks and the reason.
 */
export function readCsv(bytes: Uint8Array): SourceDocument {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.csv);
    const { text, encoding, diagnostics } = decodeMarkup(bytes);
    const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
    const delimiter = findDelimiter(plain) ?? ',';
    const { data } = Papa.parse<string[]>(plain, { delimiter, newline: '\n' });
    const rows = markCutRow(
      withoutRowNumbers(data.map((row) => row.map(plainCell))),
      plain.endsWith('\n'),
    );
    const blocks = sheetBlocks(FORMAT, rows.map(withoutDamage(rows)), []);
    return { format: FORMAT, encoding, blocks, diagnostics };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}

/** In a file a spreadsheet saved nearly all rows have the same number of cells. */
const EVEN = 0.8;

const MARKED = /^\s*["'=]/;
const QUOTED = /^=?\s*"([^"]*)"$/;
const MARKED_TEXT = /^'(?=-?\d[^']*$)/;

/**
 * A cell without what keeps a spreadsheet from reading more, or less, into it than its text:
 * `="5"`, `'5`; and without quotes that a space kept from being taken as such.
 */
function plainCell(cell: string): string {
  if (!MARKED.test(cell)) return cell;
  const text = cell.trim();
  const inner = QUOTED.exec(text)?.[1];
  return inner ?? (MARKED_TEXT.test(text) ? text.slice(1) : cell);
}

const LETTER = /\p{L}/u;
/** Behind what is left of a row, so that it is no figure even if that is a single number. */
const DAMAGED = '…';

/**
 * A row with another number of cells than the others lost or won a comma, and every cell after it
 * would stand in the wrong column: each of them shows all that is left of the row, which is no figure.
 * Lines of one cell are text, and a file of rows of any length is left as it is.
 */
function withoutDamage(rows: readonly (readonly string[])[]): (row: string[]) => string[] {
  const counts = new Map<number, number>();
  const several = rows.filter((row) => row.length > 1);
  for (const { length } of several) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, count] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [0, 0];
  const isEven = count >= several.length * EVEN;
  return (row) => {
    if (!isEven || row.length === 1 || row.length === usual) return row;
    const at = findFirstValue(row);
    if (at < 0) return [row.join(', ')];
    const rest = `${row.slice(at).join(', ')}${DAMAGED}`;
    return [...row.slice(0, at), ...Array.from({ length: Math.max(usual - at, 1) }, () => rest)];
  };
}

/**
 * A last row without a line end that is shorter than the row before, or ends with a delimiter, was
 * cut off: its last cell may have been longer, and those that are not there are no blanks.
 */
function markCutRow(rows: string[][], isEnded: boolean): string[][] {
  const [before = [], last = []] = rows.slice(-2);
  const isOpen = last.length < before.length || last.at(-1) === '';
  if (isEnded || last.length < 2 || !isOpen) return rows;
  const lost = Array.from({ length: Math.max(0, before.length - last.length) }, () => CUT);
  return [...rows.slice(0, -1), [...last.slice(0, -1), `${last.at(-1)}${CUT}`, ...lost]];
}

/** The first cell after the row's labels that holds something. */
function findFirstValue(row: readonly string[]): number {
  const label = row.findIndex((cell) => LETTER.test(cell));
  return row.findIndex((cell, at) => at > label && cell.trim() !== '' && !LETTER.test(cell));
}
