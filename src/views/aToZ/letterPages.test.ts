import { expect, it } from 'vitest';
import type { LookupEntry } from '../../model/siteRecords.ts';
import { letterPages } from './letterPages.ts';

const entry = (code: string, pinyin: string, years = 1): LookupEntry => ({
  code,
  name: '某镇',
  nameEn: 'Mou Town',
  pinyin,
  proper: [0, 1],
  years,
});

it('lists what has reports, by letter and in order of pinyin', () => {
  const pages = letterPages([
    entry('110101001', 'xian zhen'),
    entry('110101002', 'xi zhen'),
    entry('110101003', 'an zhen', 0),
    entry('110101004', 'an zhen'),
  ]);
  expect(pages.map(({ letter, entries }) => [letter, entries.map(({ code }) => code)])).toEqual([
    ['a', ['110101004']],
    ['x', ['110101002', '110101001']],
  ]);
});

it('begins another page where one is full', () => {
  const many = Array.from({ length: 301 }, (_, at) => entry(String(100_000 + at), 'shi zhen'));
  expect(
    letterPages(many).map(({ letter, page, entries }) => [letter, page, entries.length]),
  ).toEqual([
    ['s', 1, 300],
    ['s', 2, 1],
  ]);
});
