import { describe, expect, test } from 'vitest';
import { sheetsOfYear } from './sheetsOfYear.ts';

const TABLE = [
  ['规章', '3'],
  ['2019', '2018'],
];
const sheet = (name: string, ...title: string[]) => ({
  name,
  rows: [...title.map((text) => ['', text]), ...TABLE],
});
const names = (...sheets: ReturnType<typeof sheet>[]) =>
  sheetsOfYear(sheets).map(({ name }) => name);

describe('sheets named by several years', () => {
  test('are read where the title says their year', () => {
    expect(
      names(sheet('2021年'), sheet('2022年', '某镇2022年年报', '2021年'), sheet('说明')),
    ).toEqual(['2022年', '说明']);
    expect(names(sheet('封面', '某镇2022年年报'), sheet('2021'), sheet('2022'))).toEqual([
      '封面',
      '2022',
    ]);
  });

  test('are all read where each has its own title', () => {
    expect(names(sheet('2021', '2021年年报'), sheet('2022', '2022年年报'))).toHaveLength(2);
  });

  test.each([[''], ['某镇年报'], ['某镇2019年年报']])('are refused under the title %j', (title) => {
    expect(() => names(sheet('2021', title), sheet('2022', title))).toThrow(/2021, 2022/);
  });

  test.each([[['2022年表一', '2022年表二']], [['表一', '2022']], [['20221', '320212']]])(
    'are no others: %j',
    (given) => {
      expect(names(...given.map((name) => sheet(name)))).toEqual(given);
    },
  );
});
