import { describe, expect, it } from 'vitest';
import { readYears, readYearWords } from './readYears.ts';

describe('readYears', () => {
  it.each([
    ['某镇2021年政府信息公开', [2021]],
    ['某局2020政府信息公开', [2020]],
    ['二〇二一年度', [2021]],
    ['〔2021〕30号', []],
    ['[2016]69号', []],
    ['2022年1月14日', []],
    ['202020年', []],
    ['2020年与2021年', [2020, 2021]],
  ])('%s', (text, years) => {
    expect(readYears(text)).toEqual(years);
  });

  it('reads a year in words', () => {
    expect(readYearWords('二〇二一')).toBe(2021);
    expect(readYearWords('二○一九')).toBe(2019);
  });
});
