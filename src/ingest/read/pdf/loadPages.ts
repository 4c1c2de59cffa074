import { fileURLToPath } from 'node:url';
import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.ts';
import { Refusal, requireAtMost } from '../refusal.ts';
import { collectRules, type Matrix, multiply } from './collectRules.ts';
import type { PdfPage, TextPiece } from './pdfPage.ts';

const FOLDER = new URL('.', import.meta.resolve('pdfjs-dist/package.json'));

/**
 * The library's settings: its own character maps (without them Chinese fonts that are not in the
 * file give empty text and no error), no fonts of the machine, no pictures, no code.
 */
const SETTINGS = {
  cMapUrl: fileURLToPath(new URL('cmaps/', FOLDER)),
  cMapPacked: true,
  standardFontDataUrl: fileURLToPath(new URL('standard_fonts/', FOLDER)),
  useSystemFonts: false,
  disableFontFace: true,
  isEvalSupported: false,
  maxImageSize: 1,
  verbosity: VerbosityLevel.ERRORS,
};

/** Text and lines of every page. Throws a Refusal at the limits of pages and time. */
export async function loadPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ ...SETTINGS, data: Uint8Array.from(bytes) });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const refusal = new Refusal('limit-reached', 'time to read the pages', `${LIMITS.pdfTime} ms`);
    timer = setTimeout(() => reject(refusal), LIMITS.pdfTime);
  });
  try {
    return await Promise.race([late, readPages(task)]);
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

async function readPages(task: ReturnType<typeof getDocument>): Promise<PdfPage[]> {
  const document = await task.promise;
  requireAtMost('pages', document.numPages, LIMITS.pdfPages);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  // The viewport's y runs down from the top; ours runs up, as PDF's own.
  const toPage = multiply([1, 0, 0, -1, 0, viewport.height], viewport.transform);
  const { items } = await page.getTextContent();
  requireAtMost('pieces of text on a page', items.length, LIMITS.pdfPieces);
  const pieces = items.flatMap((item) => ('str' in item ? toPieces(item, toPage) : []));
  const rules = collectRules(await page.getOperatorList(), toPage);
  page.cleanup();
  const { width, height } = viewport;
  return { number: page.pageNumber, width, height, pieces, rules };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** A run of the library may hold several cells with spaces between; each word is a piece. */
function toPieces(item: TextItem, toPage: Matrix): TextPiece[] {
  const [a, b, c, d, x, y] = multiply(toPage, item.transform);
  const size = Math.hypot(c, d);
  // Slanted text is a stamp or a watermark.
  if (item.str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
  const unit = item.width / Math.max(widthOf(item.str), 1);
  return [...item.str.matchAll(/[^\s\u3000]+/g)].map((word) => ({
    text: word[0],
    x: x + unit * widthOf(item.str.slice(0, word.index)),
    y,
    width: unit * widthOf(word[0]),
    size,
  }));
}

/** Width in half letters: Chinese letters are as wide as two Latin ones. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter < '\u2e80' ? 1 : 2;
  return width;
}
