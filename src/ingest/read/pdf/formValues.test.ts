import { expect, test } from 'vitest';
import { loadPages } from './loadPages.ts';

/** A page of one word and what lies on it; the library finds the objects without their table. */
function pdfWith(...annotations: readonly string[]): Uint8Array {
  const content = 'BT /F1 9 Tf 1 0 0 1 20 100 Tm (label) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${annotations.map((_, at) => `${at + 6} 0 R`).join(' ')}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...annotations,
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`;
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('')}${trailer}`);
}

const field = (value: string, more = ''): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (${value}) /Rect [100 95 140 111] ${more} >>`;

async function textsOn(pdf: Uint8Array): Promise<string[]> {
  const pages = await loadPages(pdf);
  return pages.flatMap(({ pieces }) => pieces.map(({ text }) => text));
}

test('the value of a text field stands in the middle of its box', async () => {
  const [page] = await loadPages(pdfWith(field('12')));
  const [label, value] = page?.pieces ?? [];
  expect(label?.text).toBe('label');
  expect(value).toMatchObject({ text: '12', x: 115, width: 10, size: 10 });
  expect(value?.y).toBeCloseTo(99.5);
});

test('an empty field and one that is hidden are no text', async () => {
  expect(await textsOn(pdfWith(field('')))).toEqual(['label']);
  expect(await textsOn(pdfWith(field('12', '/F 2')))).toEqual(['label']);
});

test('a box of text over the page may be a figure or a remark', async () => {
  const box = '<< /Type /Annot /Subtype /FreeText /Contents (12) /Rect [100 95 140 111] >>';
  expect(await textsOn(pdfWith(box))).toEqual(['label', '12 ?']);
});

test('a note that only opens where it is pointed at is no text of the page', async () => {
  const note = '<< /Type /Annot /Subtype /Text /Contents (12) /Rect [100 95 120 111] >>';
  expect(await textsOn(pdfWith(note))).toEqual(['label']);
});
