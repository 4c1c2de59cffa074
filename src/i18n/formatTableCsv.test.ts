import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../csv/parseCsv.ts';
import { formatNumber } from './fillText.ts';
import { formatTableCsv } from './formatTableCsv.ts';

const read = (rows: readonly (readonly string[])[]) =>
  parseCsv(formatTableCsv([['a', 'b'], ...rows]), { file: 'chart.csv' }).rows.map(({ values }) => [
    values.a,
    values.b,
  ]);

describe('formatTableCsv', () => {
  it('gives back every number that the table shows', () => {
    const fraction = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 10_000);
    const number = fc.oneof(fc.integer(), fraction).filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(fc.constantFrom('zh', 'en'), number, (locale, value) => {
        const [[, cell] = []] = read([['2021', formatNumber(locale, value)]]);
        expect(Number(cell)).toBe(value);
      }),
    );
  });

  it.each([
    ['留空', '留空'],
    ['a, "b"', 'a, "b"'],
    ['=1+1', "'=1+1"],
    ['-3', '-3'],
    ['12.5%', '12.5%'],
    ['2019, 2020', '2019, 2020'],
  ])('%s becomes %s', (text, cell) => {
    expect(read([['x', text]])).toEqual([['x', cell]]);
  });
});
