import { expect, it } from 'vitest';
import type { FindingEntry } from '../../model/checkRecords.ts';
import { filterPath, readFindings } from './findingFilter.ts';

const entry = (subject: string): FindingEntry => ({
  agency: '330206007',
  year: 2021,
  rule: 'result-sum',
  subject,
  message: { zh: '不符', en: 'differs' },
  name: '某街道',
  nameEn: 'Some Subdistrict',
  ancestors: [],
});
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  one: ['a', 'b', 'c'],
  two: ['d'],
  three: ['e', 'f', 'g'],
};
const FILES = Object.entries(CONTENT).map(([file, subjects]) => ({
  file,
  province: '33',
  year: 2021,
  rule: 'result-sum',
  count: subjects.length,
}));

function read(from: number, most: number) {
  const opened: string[] = [];
  const found = readFindings(FILES, from, most, (file) => {
    opened.push(file);
    return (CONTENT[file] ?? []).map(entry);
  });
  return { found: found.map(({ subject }) => subject).join(''), opened };
}

it.each([
  [0, 2, 'ab', ['one']],
  [2, 2, 'cd', ['one', 'two']],
  [2, 4, 'cdef', ['one', 'two', 'three']],
  [4, 9, 'efg', ['three']],
  [7, 2, '', []],
])('reads from %i at most %i findings, from no other files', (from, most, found, opened) => {
  expect(read(from, most)).toEqual({ found, opened });
});

it('gives each plain page an address of its own', () => {
  expect(filterPath({ by: 'rule', key: 'result-sum' })).toBe('checks/result-sum/');
  expect(filterPath({ by: 'year', key: '2021' }, 2)).toBe('checks/year/2021/2/');
  expect(filterPath({ by: 'region', key: '33' })).toBe('checks/region/33/');
});
