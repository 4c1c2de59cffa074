import { expect, it } from 'vitest';
import type { CheckCount } from '../../model/checkRecords.ts';
import { countChecks } from './countChecks.ts';

const count = (rule: string, year: number, holds: number, broken: number): CheckCount => ({
  rule,
  region: '',
  year,
  holds,
  broken,
  notAssessable: 1,
});
const link = (label: string) => ({ href: `#${label}`, label });
const COUNTS = [count('a', 2021, 3, 1), count('a', 2022, 2, 0), count('b', 2021, 5, 0)];

it('sums by rule over the years, with the denominator at the end', () => {
  const keys = ['a', 'b', 'c'].map((key) => ({ key, link: link(key) }));
  const { rows, caption } = countChecks('zh', COUNTS, 'rule', keys);
  expect(rows).toEqual([
    { link: link('a'), broken: 1, holds: 5, notAssessable: 2, all: 8 },
    { link: link('b'), broken: 0, holds: 5, notAssessable: 1, all: 6 },
  ]);
  expect(caption).toContain('份');
});

it('says where a report counts once for each rule', () => {
  const keys = [{ key: 2021, link: link('2021') }];
  expect(countChecks('zh', COUNTS, 'year', keys).caption).toContain('每条规则');
  const one = COUNTS.filter(({ rule }) => rule === 'a');
  expect(countChecks('zh', one, 'year', keys).caption).not.toContain('每条规则');
});
