import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GridCell, TableGrid } from '../read/sourceDocument.ts';
import { expandSpans } from './expandSpans.ts';

type Spec = readonly [text: string, columnSpan?: number, rowSpan?: number];

function grid(...rows: readonly (readonly Spec[])[]): TableGrid {
  return {
    rows: rows.map((row, r) =>
      row.map(([text, columnSpan = 1, rowSpan = 1], c): GridCell => {
        const place = { in: 'table', table: 1, row: r + 1, cell: c + 1 } as const;
        return { text, place, columnSpan, rowSpan };
      }),
    ),
  };
}

const texts = (table: TableGrid) => expandSpans(table).map((row) => row.map((cell) => cell.text));

describe('expandSpans', () => {
  test('fills rows and columns that a cell spans', () => {
    expect(
      texts(
        grid(
          [
            ['a', 2],
            ['b', 1, 2],
          ],
          [['c'], ['d']],
        ),
      ),
    ).toEqual([
      ['a', 'a', 'b'],
      ['c', 'd', 'b'],
    ]);
  });

  test('every position of a cell keeps its place', () => {
    const full = expandSpans(grid([['a', 1, 2], ['b']], [['c']]));
    expect(full[1]?.map((cell) => cell.place)).toEqual([
      { in: 'table', table: 1, row: 1, cell: 1 },
      { in: 'table', table: 1, row: 2, cell: 1 },
    ]);
  });

  test('pads short rows with positions that have no cell', () => {
    expect(expandSpans(grid([['a'], ['b']], [['c']]))[1]?.[1]).toEqual({
      text: '',
      place: undefined,
      cell: undefined,
    });
  });

  test('spans stop at the last row; a span of 0 reaches it', () => {
    expect(
      texts(
        grid(
          [
            ['a', 1, 0],
            ['b', 1, 9],
          ],
          [],
          [],
        ),
      ),
    ).toEqual(Array(3).fill(['a', 'b']));
  });

  test('the first of two cells that claim a position keeps it', () => {
    expect(texts(grid([['a'], ['b', 1, 2]], [['c', 2], ['d']]))).toEqual([
      ['a', 'b', ''],
      ['c', 'b', 'd'],
    ]);
  });

  test('spans of millions cost no more than the limits', () => {
    const row: Spec[] = Array.from({ length: 300 }, () => ['x', 1e9, 1e9]);
    const full = expandSpans(grid(...Array.from({ length: 2000 }, () => row)));
    expect(full[0]?.length).toBe(200);
  });

  test('loses no text', () => {
    const spec = fc.tuple(
      fc.uuid(),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(spec, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
        const found = new Set(texts(grid(...rows)).flat());
        expect(rows.flat().every(([text]) => found.has(text))).toBe(true);
      }),
    );
  });
});
