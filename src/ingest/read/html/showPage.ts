import type { DefaultTreeAdapterTypes } from 'parse5';
import { applyStyleSheets } from './applyStyleSheets.ts';
import { parsePage } from './parsePage.ts';
import { unfoldFrames } from './unfoldFrames.ts';

const SHEET = /<style\b/i;
const FRAME = /srcdoc/i;

/** The tree of a page with its sheets applied and the pages within it in their places. Throws a Refusal. */
export function showPage(text: string): DefaultTreeAdapterTypes.Document {
  const page = parsePage(text);
  if (SHEET.test(text)) applyStyleSheets(page);
  if (FRAME.test(text)) unfoldFrames(page);
  return page;
}
