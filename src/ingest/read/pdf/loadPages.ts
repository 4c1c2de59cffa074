import { fileURLToPath } from 'node:url';
import {
  AnnotationMode,
  getDocument,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.ts';
import { Refusal, requireAtMost } from '../refusal.ts';
import { collectRules } from './collectRules.ts';
import { countUnseen } from './countUnseen.ts';
import { dropDoubles } from './dropDoubles.ts';
import { readFormValues } from './formValues.ts';
import { joinRaised } from './joinRaised.ts';
import { joinTouching } from './joinTouching.ts';
import { layPage, type TextRun } from './layPage.ts';
import type { PdfPage, TextPiece } from './pdfPage.ts';
import { shareAcrossRules } from './shareAcrossRules.ts';

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
  // With the marks of a tagged file the library does not join the text of two cells that touch.
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = items.filter((item) => 'str' in item);
  requireAtMost('pieces of text on a page', texts.length, LIMITS.pdfPieces);
  const { width, height, toPage, runs } = layPage(page, texts);
  // Drawings of annotations have places of their own, which the page's operators do not tell.
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const rules = collectRules(operators, toPage);
  const words = joinTouching(dropDoubles(toPieces(runs)));
  const values = await readFormValues(page, toPage);
  const pieces = shareAcrossRules([...joinRaised(words), ...values], rules);
  page.cleanup();
  const unseen = countUnseen(operators);
  return { number: page.pageNumber, width, height, pieces, rules, unseen };
}

/** A value; not the number of a label, which has a dot after it. */
const FIGURE = /^\s*[-+]?\d[\d,]*(?:\.\d+)?\s*$/;

/**
 * Words as pieces, and the letters of headers that run up or down the page. Where figures run so, a
 * whole table lies on its side: none of its text is read, as its rows are no rows of the page. Nor
 * is what stands upside down.
 */
function toPieces(runs: readonly TextRun[]): TextPiece[] {
  const isOnItsSide = runs.some(
    ({ direction, text }) => direction !== 'along' && FIGURE.test(text),
  );
  return runs.flatMap((run) => {
    if (run.direction === 'along') return toWords(run);
    return isOnItsSide || run.direction === 'back' ? [] : toLetters(run);
  });
}

/** A run of the library may hold several cells with spaces between; each word is a piece. */
function toWords({ text, x, y, length, size }: TextRun): TextPiece[] {
  const unit = length / Math.max(widthOf(text), 1);
  return [...text.matchAll(/[^\s\u3000]+/g)].map((word) => ({
    text: word[0],
    x: x + unit * widthOf(text.slice(0, word.index)),
    y,
    width: unit * widthOf(word[0]),
    size,
  }));
}

/** Letters below one another, in the order in which they are read. */
function toLetters({ text, x, y, length, size, direction }: TextRun): TextPiece[] {
  const letters = [...text].filter((letter) => letter.trim() !== '');
  const step = length / Math.max(letters.length, 1);
  const left = direction === 'down' ? x : x - size;
  const top = direction === 'down' ? y : y + length;
  return letters.map((letter, at) => ({
    text: letter,
    x: left,
    y: top - step * (at + 1),
    width: size,
    size,
  }));
}

/** Width in half letters: Chinese letters are as wide as two Latin ones. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter < '\u2e80' ? 1 : 2;
  return width;
}
