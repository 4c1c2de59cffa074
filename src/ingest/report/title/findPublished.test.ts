import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { findPublished } from './findPublished.ts';
import { headLines } from './headLine.ts';

const find = (head: string, tail = '', year: number | undefined = 2021) =>
  findPublished(headLines(sampleLines(head)), sampleLines(tail), year);

describe('findPublished', () => {
  it.each([
    ['发布时间：2022-01-20 11:19 来源：某镇', '2022-01-20'],
    ['发布日期: 2022- 01- 20 08 : 32 浏览次数:', '2022-01-20'],
    ['更新日期：2022年1月20日', '2022-01-20'],
    ['时间:2022-01-07 08:23:24来源:办公室', '2022-01-07'],
    ['文号: | 公开日期: | 2022-01-27 10:52 |', '2022-01-27'],
    ['信息提供日期 : 2022-01-15 17:52', '2022-01-15'],
    ['(2022年2月7日)', '2022-02-07'],
    ['2022-02-05 17:21 某市民政局', '2022-02-05'],
    ['成文日期：2022-01-03\n发布日期：2022-01-20', '2022-01-20'],
  ])('%j', (head, date) => {
    expect(find(head).published?.date).toBe(date);
  });

  it('keeps the date as printed and its place', () => {
    expect(find('来源：某镇 发布时间：2022年01月20日').published).toEqual({
      date: '2022-01-20',
      raw: '2022年01月20日',
      place: { in: 'text', line: 1, column: 12 },
    });
  });

  it('reads the date under the signature', () => {
    expect(find('', '无。\n某某街道办事处\n    二〇二二年一月十四日').published?.date).toBe(
      '2022-01-14',
    );
    expect(find('', '某某镇人民政府\n2022 年 1 月 16 日').published?.date).toBe('2022-01-16');
  });

  it.each([
    ['发布时间：2021-06-30'],
    ['发布时间：2099-01-01'],
    ['发布时间：2022年3月'],
    ['发布时间：'],
    ['办公时间：8:30—17:30'],
    ['统计时间：2021年1月1日至2021年12月31日'],
  ])('%s gives none', (head) => {
    expect(find(head)).toEqual({ published: undefined, diagnostics: [] });
  });

  it('reports damaged dates and takes none', () => {
    for (const head of ['发布时间：20221月20日', '自20211月1日起', '截至2020你那12月']) {
      const { published, diagnostics } = find(head);
      expect(published).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(['date-damaged']);
    }
  });
});
