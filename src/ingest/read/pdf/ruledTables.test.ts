import { describe, expect, test } from 'vitest';
import type { Rule } from './pdfPage.ts';
import { findRuledTables } from './ruledTables.ts';

const across = (at: number, from = 0, to = 150): Rule => ({
  direction: 'horizontal',
  at,
  from,
  to,
});
const down = (at: number, from: number, to: number): Rule => ({
  direction: 'vertical',
  at,
  from,
  to,
});

/** Verticals at 0, 50, 100 and 150. */
const columns = (from: number, to: number): Rule[] =>
  [0, 50, 100, 150].map((at) => down(at, from, to));

const rowsOf = (...rules: readonly Rule[]) => findRuledTables(rules)[0]?.rows;

describe('findRuledTables', () => {
  test('cells are the boxes between lines, merged where none is drawn', () => {
    const inner = [down(0, 0, 40), down(50, 0, 20), down(100, 0, 40), down(150, 0, 40)];
    const [table] = findRuledTables([across(0), across(20), across(40), ...inner]);
    expect(table?.rows).toEqual([40, 20, 0]);
    expect(table?.cells.map(({ row, column, columnSpan }) => [row, column, columnSpan])).toEqual([
      [0, 0, 2],
      [0, 2, 1],
      [1, 0, 1],
      [1, 1, 1],
      [1, 2, 1],
    ]);
  });

  test('a row that the foot of the page cuts has no line below it', () => {
    expect(rowsOf(across(60), across(40), ...columns(15, 60))).toEqual([60, 40, 15]);
  });

  test('a row that the page before began has no line above it', () => {
    expect(rowsOf(across(40), across(20), ...columns(20, 65))).toEqual([65, 40, 20]);
  });

  test('lines that end a little past the last one are drawn so', () => {
    expect(rowsOf(across(60), across(40), ...columns(33, 67))).toEqual([60, 40]);
  });

  test('most lines must go on for a row to be open', () => {
    const some = [down(0, 15, 60), down(50, 40, 60), down(100, 40, 60), down(150, 40, 60)];
    expect(rowsOf(across(60), across(40), ...some)).toEqual([60, 40]);
    const few = [down(0, 15, 60), down(150, 15, 60), down(75, 40, 60)];
    expect(rowsOf(across(60), across(40), ...few)).toEqual([60, 40]);
  });

  test('the cells of an open row reach to the end of its lines', () => {
    const [table] = findRuledTables([across(60), across(40), ...columns(15, 60)]);
    const open = table?.cells.filter(({ row }) => row === 1);
    expect(open?.map(({ bottom, top }) => [bottom, top])).toEqual(Array(3).fill([15, 40]));
  });

  test('a frame is no table', () => {
    expect(findRuledTables([across(0), across(40), down(0, 0, 40), down(150, 0, 40)])).toEqual([]);
  });

  test('two tables come from the top down', () => {
    const lower = [across(0), across(20), ...columns(0, 20)];
    const upper = [across(80), across(100), ...columns(80, 100)];
    expect(findRuledTables([...lower, ...upper]).map(({ rows }) => rows[0])).toEqual([100, 20]);
  });
});
