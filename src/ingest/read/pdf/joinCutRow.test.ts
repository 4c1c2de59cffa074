import { describe, expect, test } from 'vitest';
import type { FilledCell } from './fillTable.ts';
import { joinCutRow } from './joinCutRow.ts';

/** Cells of one row, one column each. */
const rowOf = (row: number, texts: readonly string[], page = 1): FilledCell[] =>
  texts.map((text, column) => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    left: column * 50,
    right: column * 50 + 50,
    bottom: 0,
    top: 0,
    text,
    place: { in: 'page', page, x: column * 50, y: 0 },
  }));

/** The rows' texts after joining; undefined where the rows stay apart. */
function joined(above: readonly string[], ...below: readonly (readonly string[])[]) {
  const rest = below.flatMap((texts, at) => rowOf(at + 1, texts, 2));
  const cells = joinCutRow(rowOf(0, above), rest);
  return cells && below.map((_, row) => textsIn(cells, row));
}

const textsIn = (cells: readonly FilledCell[], row: number) =>
  cells.filter((cell) => cell.row === row).map(({ text }) => text);

describe('joinCutRow', () => {
  test('the rest of a label goes behind its beginning, the figures stay', () => {
    expect(joined(['4.无正当', '17', '254'], ['理由', '', ''])).toEqual([
      ['4.无正当\n理由', '17', '254'],
    ]);
  });

  test('figures below the cut belong to the label above it', () => {
    expect(joined(['4.无正当', '', ''], ['理由', '17', '254'])).toEqual([
      ['4.无正当\n理由', '17', '254'],
    ]);
  });

  test('figures above and below are one row only where the longest are broken', () => {
    expect(joined(['4.无正当', '1045', '2'], ['理由', '6', ''])).toEqual([
      ['4.无正当\n理由', '1045\n6', '2'],
    ]);
    expect(joined(['4.无正当', '1045', '2'], ['理由', '', '6'])).toBeUndefined();
    expect(joined(['4.无正当', '17', '25'], ['理由', '3', '6'])).toBeUndefined();
  });

  test('figures that go on under no label stay two lines of their cell', () => {
    expect(joined(['1.一', '2', '10'], ['', '1', ''])).toEqual([['1.一', '2\n1', '10']]);
  });

  test('a figure below a blank and under no label belongs to no row above', () => {
    expect(joined(['1.一', '', '10'], ['', '1', ''])).toBeUndefined();
  });

  test('a label with a number of its own begins a row', () => {
    expect(joined(['4.无正当', '17', '254'], ['5.要求', '', ''])).toBeUndefined();
  });

  test('where no label goes on, the row below stands for itself', () => {
    expect(joined(['', '17', '254'], ['理由', '', ''])).toBeUndefined();
  });

  test('the rows after the cut one move up', () => {
    const rows = joined(['4.无正当', '17', '254'], ['理由', '', ''], ['5.要求', '1', '2']);
    expect(rows).toEqual([
      ['4.无正当\n理由', '17', '254'],
      ['5.要求', '1', '2'],
    ]);
  });

  test('rows of other columns are not joined', () => {
    const [first, ...others] = rowOf(1, ['理由', '', ''], 2);
    const wide = first ? [{ ...first, columnSpan: 2 }, ...others.slice(1)] : [];
    expect(joinCutRow(rowOf(0, ['4.无正当', '17', '254']), wide)).toBeUndefined();
  });

  test('a cell that spans on below the cut begins a row later', () => {
    const group = rowOf(1, ['（五）'], 2).map((cell) => ({ ...cell, rowSpan: 2 }));
    const rest = [...group, ...rowOf(1, ['', '理由', ''], 2).slice(1)];
    const last = rowOf(2, ['', '5.要求', '2'], 2).slice(1);
    const cells = joinCutRow(rowOf(0, ['（五）', '4.无正当', '17']), [...rest, ...last]);
    expect(
      cells?.find(({ text, place }) => text === '（五）' && place === group[0]?.place),
    ).toEqual({ ...group[0], rowSpan: 1 });
    expect(textsIn(cells ?? [], 0)).toEqual(['（五）', '4.无正当\n理由', '17']);
  });

  test('a joined cell names the place of its first text', () => {
    const cells = joinCutRow(rowOf(0, ['4.无正当', '']), rowOf(1, ['理由', '17'], 2));
    expect(cells?.map(({ place }) => place.in === 'page' && place.page)).toEqual([1, 2]);
  });
});
