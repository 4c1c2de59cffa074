import { decodeMarkup } from './decodeMarkup.ts';
import { buildBlocks, type TreeNode } from './documentTree.ts';
import { fillCutRow } from './html/fillCutRow.ts';
import { markCutCell } from './html/markCutCell.ts';
import { metaLines } from './html/metaLines.ts';
import { requireShown } from './html/requireShown.ts';
import { showPage } from './html/showPage.ts';
import { unpackWebArchive } from './html/unpackWebArchive.ts';
import { walkPage } from './html/walkPage.ts';
import { LIMITS } from './limits.ts';
import { refusedDocument, requireAtMost } from './refusal.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FORMAT = 'html';

/**
 * Reads a page, or the page in a web archive: first what its head states (title, publication date, source) as lines, then the
 * text as it shows, line by line, and its data tables as grids. A page that cannot be read within
 * the limits yields no blocks and the reason.
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.html);
    const { text, encoding, diagnostics } = decodeMarkup(unpackWebArchive(bytes));
    const page = showPage(markCutCell(text));
    const head = metaLines(page).map((line): TreeNode => ({ kind: 'line', text: line }));
    const blocks = fillCutRow(buildBlocks([...head, ...walkPage(page)]), text);
    requireShown(blocks, text);
    return { format: FORMAT, encoding, blocks, diagnostics };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}
