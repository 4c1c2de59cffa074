import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, multiply } from './collectRules.ts';
import { plainIdeographs } from './plainIdeographs.ts';

/** A page's measures, what turns the file's units into points from its lower left corner, its text. */
interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly toPage: Matrix;
  readonly runs: readonly TextRun[];
}

/** A page whose text runs another way in more than this share of its letters is turned. */
const TURNED = 0.9;

/** The page as it is shown, or turned so that its text is upright where nearly all of it is not. */
export function layPage(page: PDFPageProxy, items: readonly TextItem[]): LaidPage {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const lay = (toPage: Matrix) => ({
    toPage,
    runs: items.flatMap((item) => toRun(item, toPage)),
  });
  // The viewport's y runs down from the top; ours runs up, as PDF's own.
  const shown = lay(multiply([1, 0, 0, -1, 0, height], transform));
  const turned = (turn: Matrix) => lay(multiply(turn, shown.toPage));
  switch (mainDirection(shown.runs)) {
    case 'up':
      return { width: height, height: width, ...turned([0, -1, 1, 0, 0, width]) };
    case 'down':
      return { width: height, height: width, ...turned([0, 1, -1, 0, height, 0]) };
    case 'back':
      return { width, height, ...turned([-1, 0, 0, -1, width, height]) };
    default:
      return { width, height, ...shown };
  }
}

/** The way in which nearly all text runs. */
function mainDirection(runs: readonly TextRun[]): TextRun['direction'] | undefined {
  const letters = new Map<TextRun['direction'], number>();
  let all = 0;
  for (const { direction, text } of runs) {
    letters.set(direction, (letters.get(direction) ?? 0) + text.length);
    all += text.length;
  }
  return [...letters].find(([, count]) => count > all * TURNED)?.[0];
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/** Text on one baseline; it goes along the page, up or down it, or back upside down. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly size: number;
  readonly direction: 'along' | 'up' | 'down' | 'back';
}

/** How far a baseline may slant before it is that of a stamp or a watermark. */
const SLANT = 0.05;

/** What the library says of a run, in points of the page; a slanting one is left out. */
function toRun(item: TextItem, toPage: Matrix): TextRun[] {
  const [a, b, c, d, x, y] = multiply(toPage, item.transform);
  if (item.str.trim() === '') return [];
  const text = plainIdeographs(item.str);
  const run = { text, x, y, length: item.width, size: Math.hypot(c, d) };
  if (Math.abs(b) <= Math.abs(a) * SLANT) {
    return [{ ...run, direction: a > 0 ? 'along' : 'back' }];
  }
  if (Math.abs(a) > Math.abs(b) * SLANT) return [];
  return [{ ...run, length: Math.max(item.width, item.height), direction: b > 0 ? 'up' : 'down' }];
}
