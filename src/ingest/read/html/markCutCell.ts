import { CUT } from '../cutMark.ts';

const CELL_OPENS = /<t[dh]\b[^>]*>/gi;
const CLOSED_AFTER = /<\/(?:td|th|tr|tbody|table|body|html)\b/i;

/** The end of a block or cell, itself cut or not, or of another element than a piece of text. */
const TEXT_ENDED =
  /<\/(?:(?:p|div|li|td|th|tr)|(?!(?:b|i|u|a|em|strong|span|font|small|big|sup|sub|ins|o:p)\s*>)[a-z][^>]*>)/i;
/** A page without table cells that ends within an element just opened. */
const OPEN_AT_END = /<(?:span|b|i|em|strong|div|li|p)\b[^>]*>[^<]*(?:<[^>]*)?$/i;

/**
 * A page that ends within a table cell was cut off there: 12 may be the beginning of 120, also
 * where <b>12</b> is all that is left. The cell gets a mark, so that what is left of it is no figure.
 */
export function markCutCell(page: string): string {
  const last = findLast(page, CELL_OPENS);
  if (last === undefined) return OPEN_AT_END.test(page.slice(-LONGEST_END)) ? mark(page) : page;
  if (CLOSED_AFTER.test(page.slice(last))) return page;
  const cell = page.slice(last);
  const text = cell.replaceAll(/<[^>]*(?:>|$)/g, (tag) => ' '.repeat(tag.length)).trimEnd();
  return TEXT_ENDED.test(cell.slice(text.length)) && text !== '' ? page : mark(page);
}

const LONGEST_END = 2000;

const mark = (page: string): string => page.replace(/<[^>]*$/, '') + CUT;

/** Where the last match ends. */
export function findLast(text: string, pattern: RegExp): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
