import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DOUBT } from './castDoubt.ts';
import { type Matrix, multiply } from './collectRules.ts';
import type { TextPiece } from './pdfPage.ts';

/** Flags of an annotation that is not shown (ISO 32000-1, table 165): hidden, no view. */
const NOT_SHOWN = 2 | 32;
/** Letters in a field are seldom higher, in points, and leave so much of the field free. */
const HIGHEST = 10;
const FILLED = 0.8;

/** What the library says of a field or a text box that lies on a page. */
interface Annotation {
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly annotationFlags?: unknown;
  readonly rect?: unknown;
}

/**
 * What stands on a page without being part of its text: the values of a form's text fields, and
 * boxes of text laid over it, of which it cannot be told whether they are figures or remarks.
 */
export async function readFormValues(page: PDFPageProxy, toPage: Matrix): Promise<TextPiece[]> {
  const annotations: readonly Annotation[] = await page.getAnnotations({ intent: 'display' });
  return annotations.flatMap((annotation) => {
    const text = textOf(annotation);
    const isShown = (Number(annotation.annotationFlags ?? 0) & NOT_SHOWN) === 0;
    return text === '' || !isShown ? [] : toPiece(text, annotation.rect, toPage);
  });
}

function textOf({ subtype, fieldType, fieldValue, contentsObj }: Annotation): string {
  if (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch')) {
    return [fieldValue].flat().filter(isText).join(' ').trim();
  }
  const remark = subtype === 'FreeText' ? contentsObj?.str : undefined;
  return isText(remark) && remark.trim() !== '' ? `${remark.trim()} ${DOUBT}` : '';
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** In the middle of its box. */
function toPiece(text: string, rect: unknown, toPage: Matrix): TextPiece[] {
  if (!Array.isArray(rect)) return [];
  const [, , , , x0, y0] = multiply(toPage, [1, 0, 0, 1, rect[0], rect[1]]);
  const [, , , , x1, y1] = multiply(toPage, [1, 0, 0, 1, rect[2], rect[3]]);
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  const size = Math.min(HIGHEST, height * FILLED);
  const room = Math.min(width, (size / 2) * text.length);
  const x = (x0 + x1 - room) / 2;
  return [{ text, x, y: (y0 + y1) / 2 - size * 0.35, width: room, size }];
}
