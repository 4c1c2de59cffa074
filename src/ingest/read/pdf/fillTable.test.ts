import { describe, expect, test } from 'vitest';
import { type FilledTable, joinTables, toGrid } from './fillTable.ts';

/** A table of equal columns; `over` rows of the header's first cell are one cell. */
function table(page: number, rows: readonly (readonly string[])[], over = 1): FilledTable {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      if (column === 0 && row > 0 && row < over) return [];
      const rowSpan = column === 0 && row === 0 ? over : 1;
      const box = { left: column * 50, right: column * 50 + 50, bottom: 0, top: 0 };
      const place = { in: 'page', page, x: 0, y: 0 } as const;
      return [{ row, column, rowSpan, columnSpan: 1, ...box, text, place }];
    }),
  );
  return { columns: [0, 50, 100, 150], height: rows.length, cells };
}
const texts = (first: FilledTable, second: FilledTable) =>
  toGrid(joinTables(first, second)).rows.map((row) => row.map((cell) => cell.text));

const HEAD = ['注\n下', '甲', '乙'];

describe('joinTables', () => {
  test('leaves out the header that the next page repeats', () => {
    const joined = texts(
      table(1, [HEAD, ['1.一', '1', '2']]),
      table(2, [HEAD, ['2.二', '3', '4']]),
    );
    expect(joined).toEqual([HEAD, ['1.一', '1', '2'], ['2.二', '3', '4']]);
  });

  test('a repeated cell may show its first lines only', () => {
    const head = [HEAD, ['', '丙', '丁']];
    const above = table(1, [...head, ['4.无', '17', '254']], 2);
    const below = table(
      2,
      [
        ['注', '甲', '乙'],
        ['', '丙', '丁'],
        ['正当', '', ''],
      ],
      2,
    );
    expect(texts(above, below)).toEqual([HEAD, ['丙', '丁'], ['4.无\n正当', '17', '254']]);
  });

  test('a row that only begins like the header is none', () => {
    const above = table(1, [
      ['1.注\n下', '甲', '乙'],
      ['1.一', '1', '2'],
    ]);
    expect(texts(above, table(2, [['1.注', '3', '4']]))).toHaveLength(3);
  });

  test('figures that go on below a page under no label stay in one cell, as two lines', () => {
    const joined = texts(table(1, [HEAD, ['1.一', '2', '10']]), table(2, [['', '1', '']]));
    expect(joined).toEqual([HEAD, ['1.一', '2\n1', '10']]);
  });

  test('a row of its own on the next page stays one', () => {
    const joined = texts(table(1, [HEAD, ['1.一', '2', '10']]), table(2, [['2.二', '1', '0']]));
    expect(joined).toEqual([HEAD, ['1.一', '2', '10'], ['2.二', '1', '0']]);
  });
});
