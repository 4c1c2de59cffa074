import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../read/sourceDocument.ts';
import { excerptAt } from './excerptAt.ts';

const line = (at: number, text: string): Block => ({
  kind: 'line',
  text,
  place: { in: 'text', line: at, column: 1 },
});
const row = (table: number, at: number, texts: readonly string[]) =>
  texts.map((text, cell) => ({
    text,
    place: { in: 'table' as const, table, row: at, cell: cell + 1 },
    columnSpan: 1,
    rowSpan: 1,
  }));
const documentOf = (blocks: readonly Block[]): SourceDocument => ({
  format: 'text',
  blocks,
  diagnostics: [],
});
const shown = (document: SourceDocument, place: Parameters<typeof excerptAt>[1]) =>
  excerptAt(document, place).map(({ text, isHere }) => (isHere ? `> ${text}` : text));

describe('excerptAt', () => {
  const text = documentOf(['a', 'b', '', 'd', 'e', 'f', 'g'].map((each, at) => line(at + 1, each)));

  it('shows the lines around one, without empty ones', () => {
    expect(shown(text, { in: 'text', line: 4, column: 1 })).toEqual(['b', '> d', 'e', 'f']);
    expect(shown(text, { in: 'text', line: 1, column: 1 })).toEqual(['> a', 'b']);
  });

  it('shows the row of a cell', () => {
    const table = documentOf([
      { kind: 'table', grid: { rows: [row(2, 1, ['x', 'y']), row(2, 2, ['一\n二', '3'])] } },
    ]);
    expect(shown(table, { in: 'table', table: 2, row: 2, cell: 2 })).toEqual([
      'x │ y',
      '> 一 二 │ 3',
    ]);
  });

  it('shows what stands nearest on a page', () => {
    const piece = (y: number, each: string): Block => ({
      kind: 'line',
      text: each,
      place: { in: 'page', page: 1, x: 50, y },
    });
    const page = documentOf([piece(700, 'a'), piece(650, 'b'), piece(600, 'c')]);
    expect(shown(page, { in: 'page', page: 1, x: 300, y: 648 })).toEqual(['a', '> b', 'c']);
  });

  it('shows the part of a long line that is meant', () => {
    const long = documentOf([line(1, `${'甲'.repeat(3000)}此处${'乙'.repeat(3000)}`)]);
    const [only = ''] = shown(long, { in: 'text', line: 1, column: 3001 });
    expect(only).toContain('此处');
    expect(only.length).toBeLessThan(300);
  });

  it('shows nothing where there is no such place', () => {
    expect(excerptAt(text, { in: 'sheet', sheet: 'x', cell: 'A1' })).toEqual([]);
    expect(excerptAt(text, { in: 'text', line: 99, column: 1 })).toEqual([]);
  });
});
