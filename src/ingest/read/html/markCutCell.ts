import { CUT } from '../cutMark.ts';

const CELL_OPENS = /<t[dh]\b[^>]*>/gi;
const CLOSED_AFTER = /<\/(?:td|th|tr|tbody|table|body|html)\b/i;

/**
 * A page that ends within a table cell was cut off there: 12 may be the beginning of 120. The cell
 * gets a mark, so that what is left of it is no figure. Text before a tag, even one that is cut
 * itself, is whole.
 */
export function markCutCell(page: string): string {
  const last = findLast(page, CELL_OPENS);
  if (last === undefined || CLOSED_AFTER.test(page.slice(last))) return page;
  const cell = page.slice(last).replace(/<[^>]*$/, '<>');
  const textAtEnd = cell.slice(cell.lastIndexOf('>') + 1).trim() !== '';
  const isEmpty = cell.replaceAll(/<[^>]*>/g, '').trim() === '';
  return textAtEnd || isEmpty ? page.replace(/<[^>]*$/, '') + CUT : page;
}

/** Where the last match ends. */
export function findLast(text: string, pattern: RegExp): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
