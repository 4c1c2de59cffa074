import { expect, test } from 'vitest';
import { withoutRowNumbers } from './withoutRowNumbers.ts';

const TITLE = ['某镇年报', '', ''];
const ROWS = Array.from({ length: 12 }, (_, at) => [`行${at}`, `${at * at}`, '']);
const numbered = (rows: readonly string[][], from: number) =>
  rows.map((row, at) => [`${at + from}`, ...row]);
const blank = (rows: readonly string[][]) => rows.map((row) => ['', ...row]);

test.each([0, 1, 7])('rows numbered from %d lose their numbers', (from) => {
  const rows = [TITLE, ...ROWS];
  expect(withoutRowNumbers(numbered(rows, from))).toEqual(blank(rows));
});

test.each([[['', '0', '1', '2']], [['', 'Unnamed: 1', 'Unnamed: 2', '']]])(
  'numbers of columns go with them: %j',
  (names) => {
    expect(withoutRowNumbers([names, ...numbered(ROWS, 0)])).toEqual([[''], ...blank(ROWS)]);
  },
);

test('names of columns stay', () => {
  const names = ['序号', '信息内容', '本年', '注'];
  expect(withoutRowNumbers([names, ...numbered(ROWS, 1)])).toEqual([names, ...blank(ROWS)]);
});

test.each([
  ['few rows', numbered(ROWS.slice(0, 6), 1)],
  ['a number left out', numbered(ROWS, 1).toSpliced(5, 1)],
  ['labels', ROWS],
  ['equal numbers', ROWS.map((row) => ['1', ...row])],
])('other first cells stay: %s', (_, rows) => {
  expect(withoutRowNumbers(rows)).toEqual(rows);
});

test('lines of one cell between the rows are no rows', () => {
  const rows = [['某镇年报'], ...numbered(ROWS, 1), ['以上']];
  expect(withoutRowNumbers(rows)).toEqual([['某镇年报'], ...blank(ROWS), ['以上']]);
});
