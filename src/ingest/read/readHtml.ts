import { buildBlocks, type TreeNode } from './documentTree.ts';
import { metaLines } from './html/metaLines.ts';
import { parsePage } from './html/parsePage.ts';
import { walkPage } from './html/walkPage.ts';
import { refusedDocument } from './refusal.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FORMAT = 'html';

/**
 * Reads a page that is already decoded: first what its head states (title, publication date,
 * source) as lines, then the text as it shows, line by line, and its data tables as grids. A page
 * that cannot be read within the limits yields no blocks and the reason.
 */
export function readHtml(text: string): SourceDocument {
  try {
    const page = parsePage(text);
    const head = metaLines(page).map((line): TreeNode => ({ kind: 'line', text: line }));
    return { format: FORMAT, blocks: buildBlocks([...head, ...walkPage(page)]), diagnostics: [] };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}
