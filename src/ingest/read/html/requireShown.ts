import { Refusal } from '../refusal.ts';
import type { Block } from '../sourceDocument.ts';

/** Elements whose text is no text of the page: programs show it, or nothing does. */
const HOLDERS = /<(textarea|script|noscript|template)\b[^<>]*>/gi;
/** The ways in which programs write the sign that opens a tag. */
const ESCAPED = /&lt;|\\u003c|%3c|&#60;/gi;
const TABLE_CELL = /<t[dh]\b/i;
const TAG = /<[^<>]*>/g;

/**
 * Refuses a page that shows no table and little else, and holds tables in an element that does not
 * show: what a program makes of them can only be seen in a browser. Throws a Refusal.
 */
export function requireShown(blocks: readonly Block[], page: string): void {
  if (blocks.some(({ kind }) => kind === 'table')) return;
  let shown = 0;
  for (const block of blocks) if (block.kind === 'line') shown += block.text.length;
  const holder = findHolder(page, shown);
  if (holder === undefined) return;
  const expected = 'the page as a browser shows it, saved as PDF or docx';
  throw new Refusal('file-unreadable', `tables within <${holder}> only`, expected);
}

/** The name of an element that holds a table and more text than the page shows. */
function findHolder(page: string, shown: number): string | undefined {
  HOLDERS.lastIndex = 0;
  for (let found = HOLDERS.exec(page); found; found = HOLDERS.exec(page)) {
    const name = (found[1] ?? '').toLowerCase();
    const from = HOLDERS.lastIndex;
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = from;
    const to = close.exec(page)?.index;
    if (to === undefined) return undefined;
    const markup = page.slice(from, to).replaceAll(ESCAPED, '<');
    if (TABLE_CELL.test(markup) && markup.replaceAll(TAG, '').length > shown) return name;
    HOLDERS.lastIndex = to;
  }
  return undefined;
}
