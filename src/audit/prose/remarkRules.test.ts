import { describe, expect, it } from 'vitest';
import type { StoredRemark } from '../../model/remark.ts';
import { proseOmission } from '../rules/proseOmission.ts';
import { proseOtherAgency } from '../rules/proseOtherAgency.ts';
import { proseOtherYear } from '../rules/proseOtherYear.ts';
import { proseShare } from '../rules/proseShare.ts';
import { proseSum } from '../rules/proseSum.ts';
import { BLANK } from '../sampleSubject.ts';
import { checksOf, reportSaying, resultsOf } from './sampleProse.ts';

const REVIEW = 'proceedings.review.total';
const UPHELD = 'proceedings.review.upheld';
const DIRECT = 'proceedings.directLawsuit.total';

const SILENT: StoredRemark = { kind: 'silent', subject: 'review' };

describe('prose-omission', () => {
  it.each([
    ['a review of which nothing is said', { [REVIEW]: 1 }, [], [SILENT], ['review broken']],
    ['a result without a total', { [UPHELD]: 1 }, [], [SILENT], ['review broken']],
    ['a number given', { [REVIEW]: 1 }, [['proceedings.review', 1]], [], ['review holds']],
    ['named, or not read', { [REVIEW]: 1 }, [], [], ['review notAssessable']],
    ['silence of something else', { [DIRECT]: 1 }, [], [SILENT], ['directLawsuit notAssessable']],
    ['nothing to mention', { [REVIEW]: 0 }, [], [SILENT], []],
    ['a blank', { [REVIEW]: BLANK }, [], [SILENT], []],
  ] as const)('%s', (_, cells, said, remarks, expected) => {
    const given = reportSaying(cells, said, { remarks: [...remarks] });
    expect(resultsOf(proseOmission, given)).toEqual(expected);
  });
});

const TOTAL = 'stated.disclosed.total';
const share = (percent: number, decimals: number): StoredRemark => ({
  kind: 'share',
  figure: TOTAL,
  count: 107,
  whole: 304,
  percent,
  decimals,
});

describe('prose-sum and prose-share', () => {
  it('holds a sum against its parts', () => {
    const remarks: StoredRemark[] = [
      { kind: 'sum', figure: TOTAL, total: 824, parts: [480, 207, 137] },
      { kind: 'sum', figure: TOTAL, total: 95, parts: [60, 30] },
    ];
    const checks = checksOf(proseSum, reportSaying({}, [['disclosed.total', 824]], { remarks }));
    expect(checks).toMatchObject([
      {
        subject: `${TOTAL}.1`,
        result: 'holds',
        figures: [{ mention: 1, place: 'line 7 column 3' }],
      },
      { subject: `${TOTAL}.2`, result: 'broken', left: 95, right: 90, difference: 5 },
    ]);
    expect(checks[1]?.message.zh).toBe(
      '文中“主动公开信息总数”为 95，所列分项 60 + 30 合计 90，相差 5。',
    );
  });

  it.each([
    [35.2, 1, 'holds'],
    [35, 0, 'holds'],
    [35.1, 1, 'holds'],
    [36, 0, 'holds'],
    [35.5, 1, 'broken'],
    [53.2, 1, 'broken'],
  ])('107 of 304 as %d%% with %i digits %s', (percent, decimals, result) => {
    const given = reportSaying({}, [], { remarks: [share(percent, decimals)] });
    expect(resultsOf(proseShare, given)).toEqual([`1 ${result}`]);
  });

  it('has no share of nothing', () => {
    const remarks: StoredRemark[] = [
      { kind: 'share', figure: TOTAL, count: 0, whole: 0, percent: 0, decimals: 0 },
    ];
    expect(resultsOf(proseShare, reportSaying({}, [], { remarks }))).toEqual(['1 notAssessable']);
  });
});

describe('prose-other-agency and prose-other-year', () => {
  it('says what is left over, and where', () => {
    const remarks: StoredRemark[] = [
      { kind: 'otherAgency', name: '清溪镇', place: 'line 3 column 9' },
      { kind: 'otherYear', period: 2020 },
    ];
    const given = reportSaying({}, [], { remarks });
    expect(checksOf(proseOtherAgency, given)).toMatchObject([
      { subject: 'agency.1', result: 'broken', message: { zh: expect.stringContaining('清溪镇') } },
    ]);
    expect(checksOf(proseOtherYear, given)).toMatchObject([
      { subject: 'period.1', result: 'broken', left: 2020, right: 2021, difference: -1 },
    ]);
  });
});
