import { describe, expect, test } from 'vitest';
import { dropRunningHeads } from './dropRunningHeads.ts';
import type { PdfPage } from './pdfPage.ts';

type Line = readonly [text: string, y: number];

const page = (number: number, ...lines: readonly Line[]): PdfPage => ({
  number,
  width: 600,
  height: 800,
  pieces: lines.map(([text, y]) => ({ text, x: 60, y, width: 20, size: 10 })),
  rules: [],
  unseen: 0,
});
const shown = (...pages: readonly PdfPage[]) =>
  dropRunningHeads(pages).map(({ pieces }) => pieces.map(({ text }) => text));

describe('dropRunningHeads', () => {
  test('keeps a head on the first page only', () => {
    const head: Line = ['12', 765];
    expect(shown(page(1, head, ['a', 700]), page(2, head, ['b', 700]), page(3, head))).toEqual([
      ['12', 'a'],
      ['b'],
      [],
    ]);
  });

  test('drops a foot that the first page does not have', () => {
    const foot: Line = ['x', 40];
    expect(shown(page(1, ['a', 700]), page(2, foot), page(3, foot))).toEqual([['a'], [], []]);
  });

  test.each<[string, PdfPage[]]>([
    ['a page without it', [page(1), page(2, ['0', 765]), page(3, ['0', 765]), page(4, ['1', 765])]],
    ['another place', [page(1, ['0', 765]), page(2, ['0', 750])]],
    ['figures away from the edges', [page(1, ['0', 700]), page(2, ['0', 700])]],
    ['one page with it', [page(1, ['a', 765]), page(2, ['0', 765])]],
  ])('drops nothing: %s', (_, pages) => {
    expect(dropRunningHeads(pages)).toEqual(pages);
  });
});
