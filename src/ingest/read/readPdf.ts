import { diagnose } from '../../model/diagnostic.ts';
import { LIMITS } from './limits.ts';
import { dropRunningHeads } from './pdf/dropRunningHeads.ts';
import { loadPages } from './pdf/loadPages.ts';
import { buildPageBlocks } from './pdf/pageBlocks.ts';
import type { PdfPage } from './pdf/pdfPage.ts';
import { buildPositionBlocks } from './pdf/positionLines.ts';
import { findRuledTables } from './pdf/ruledTables.ts';
import { refusedDocument, requireAtMost } from './refusal.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FORMAT = 'pdf';

/**
 * Reads a PDF with a text layer (ISO 32000-1): running text as lines, tables drawn with lines as
 * grids; beside it, as a witness, the same by the position of the text alone. A PDF without drawn
 * tables has the latter only. A scan yields no blocks and says so, and text laid unseen under the
 * pictures of a scan is read with a warning; what cannot be read yields none and the reason.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.pdf);
    const pages = dropRunningHeads(await loadPages(bytes));
    if (!hasTextLayer(pages)) {
      const actual = `${pages.length} pages with ${countCharacters(pages)} characters`;
      return { format: FORMAT, blocks: [], diagnostics: [diagnose('no-text-layer', { actual })] };
    }
    const diagnostics = hasUnseenText(pages) ? [diagnose('text-layer-unseen')] : [];
    const ruled = buildPageBlocks(pages, (page) => findRuledTables(page.rules));
    const placed = buildPositionBlocks(pages);
    if (!ruled.some((block) => block.kind === 'table')) {
      return { format: FORMAT, blocks: placed, diagnostics };
    }
    return { format: FORMAT, blocks: ruled, witness: placed, diagnostics };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}

function hasTextLayer(pages: readonly PdfPage[]): boolean {
  return countCharacters(pages) >= LIMITS.pdfCharactersPerPage * pages.length;
}

/** A stamp or a search word may be unseen in any file; a recognised one is so in its greater part. */
function hasUnseenText(pages: readonly PdfPage[]): boolean {
  const unseen = pages.reduce((sum, page) => sum + page.unseen, 0);
  return unseen * 2 > countCharacters(pages);
}

function countCharacters(pages: readonly PdfPage[]): number {
  return pages.flatMap((page) => page.pieces).reduce((sum, piece) => sum + piece.text.length, 0);
}
