import { expect, test } from 'vitest';
import { readCsv } from './readCsv.ts';

const lastRow = (text: string) => {
  const table = readCsv(Buffer.from(text)).blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.grid.rows.at(-1)?.map((cell) => cell.text) : undefined;
};
const ROWS = '规章,0,12,3\n许可,1,2,3\n处罚,4,5,6\n';

test('a last row that the end of the file cuts shows that it was longer', () => {
  expect(lastRow(`${ROWS}强制,7,1`)).toEqual(['强制', '7', '1…', '…']);
});

test('a last row that ends with a delimiter was going on', () => {
  expect(lastRow(`${ROWS}强制,7,1,`)).toEqual(['强制', '7', '1', '…']);
});

test.each([`${ROWS}强制,7,1,0`, `${ROWS}强制,7,1,0\n`])('a whole last row is as it is', (text) => {
  expect(lastRow(text)).toEqual(['强制', '7', '1', '0']);
});

test.each([
  ['="5"', '5'],
  ['"=""5"""', '5'],
  ['=5', '=5'],
  [' "5"', '5'],
  ["'5", '5'],
  ["'-5", '-5'],
  ["'5'", "'5'"],
  ["'五", "'五"],
  ['=5+1', '=5+1'],
  ['“5”', '“5”'],
  [' 5 ', ' 5 '],
])('a cell written %s holds %s', (written, text) => {
  expect(lastRow(`${ROWS}强制,7,1,${written}\n`)?.at(-1)).toBe(text);
});
