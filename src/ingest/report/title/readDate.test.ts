import { describe, expect, it } from 'vitest';
import { readDate } from './readDate.ts';

describe('readDate', () => {
  it.each([
    ['2021-01-20 11:19', '2021-01-20'],
    ['2021年01月28日', '2021-01-28'],
    ['2021/1/7', '2021-01-07'],
    ['2021.1.7', '2021-01-07'],
    ['20220114', '2022-01-14'],
    ['二〇二二年一月十四日', '2022-01-14'],
    ['二○二三年十二月二十一日', '2023-12-21'],
    ['二〇二二年元月十日', '2022-01-10'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toMatchObject({ kind: 'date', date });
  });

  it.each(['2021年13月1日', '2021-02-30', '20211月1日', '202020年12月31日', '202111日'])(
    '%s is damaged',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'damaged' });
    },
  );

  it.each(['2017年3月', '2022-01', '2021年度'])('%s is less than a date', (text) => {
    expect(readDate(text)).toEqual({ kind: 'incomplete' });
  });

  it.each(['8:30', '今天', ''])('%j is none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});
