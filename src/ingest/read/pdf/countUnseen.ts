import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Operators } from './collectRules.ts';

/** Rendering modes that paint nothing: neither fill nor stroke (ISO 32000-1, table 106). */
const UNSEEN = new Set([3, 7]);

/**
 * How many of a page's letters are painted with nothing, as programs lay recognised text under the
 * picture of a page.
 */
export function countUnseen({ fnArray, argsArray }: Operators): number {
  const saved: boolean[] = [];
  let isUnseen = false;
  let count = 0;
  for (const [at, operator] of fnArray.entries()) {
    const [first] = argsArray[at] ?? [];
    if (operator === OPS.save) saved.push(isUnseen);
    else if (operator === OPS.restore) isUnseen = saved.pop() ?? false;
    else if (operator === OPS.setTextRenderingMode) isUnseen = UNSEEN.has(Number(first));
    else if (operator === OPS.showText && isUnseen && Array.isArray(first)) {
      // Numbers among the letters only move them.
      count += first.filter((letter) => typeof letter === 'object').length;
    }
  }
  return count;
}
