import { describe, expect, it } from 'vitest';
import type { StoredRemark } from '../../model/remark.ts';
import type { DataProblem } from '../dataProblem.ts';
import { formatRemarkRow, parseRemarkRow } from './remarkTable.ts';

const TOTAL = 'stated.disclosed.total';
const place = 'line 7 column 3';

const REMARKS: readonly [string, StoredRemark][] = [
  ['a sum', { kind: 'sum', figure: TOTAL, total: 9, parts: [4, 3, 2], place }],
  [
    'a share with a 0 behind the point',
    { kind: 'share', figure: TOTAL, count: 4, whole: 8, percent: 50, decimals: 1, place },
  ],
  ['silence', { kind: 'silent', subject: 'review' }],
  ['another place', { kind: 'otherAgency', name: '白石镇', place }],
  ['another year', { kind: 'otherYear', period: 2020 }],
];

function parse(values: Record<string, string>) {
  const problems: DataProblem[] = [];
  const remark = parseRemarkRow({ file: 'remarks.csv', problems }, { line: 2, values });
  return { remark, problems: problems.map(({ column }) => column) };
}

describe('remarkTable', () => {
  it.each(REMARKS)('reads back %s', (_, remark) => {
    expect(parse(formatRemarkRow(remark))).toEqual({ remark, problems: [] });
  });

  it.each([
    ['an unknown kind', { kind: 'hint', subject: 'review' }, 'kind'],
    ['an unknown subject', { kind: 'silent', subject: 'weather' }, 'subject'],
    ['a sum of one part', { kind: 'sum', subject: TOTAL, total: '4', parts: '4' }, 'parts'],
    ['a word for a part', { kind: 'sum', subject: TOTAL, total: '4', parts: '3 + one' }, 'parts'],
    ['a total for silence', { kind: 'silent', subject: 'review', total: '1' }, ''],
    ['a damaged place', { kind: 'otherYear', subject: '2020', place: 'there' }, 'place'],
  ])('refuses %s', (_, values, column) => {
    expect(parse(values)).toEqual({ remark: undefined, problems: [column] });
  });
});
