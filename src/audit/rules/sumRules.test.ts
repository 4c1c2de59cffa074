import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.ts';
import {
  BLANK,
  checkOf,
  MISSING,
  type SampleCells,
  sampleReport,
  sampleSubject,
} from '../sampleSubject.ts';
import { applicantSum } from './applicantSum.ts';
import { columnBalance } from './columnBalance.ts';
import { outcomeSum } from './outcomeSum.ts';
import { resultSum } from './resultSum.ts';

const PERSON = 'applications.person';
const RECEIVED = 'applications.received';
const REVIEW = 'proceedings.review';

const check = (rule: Rule, thing: string, cells: SampleCells, changes = {}) =>
  checkOf(rule, sampleSubject([sampleReport(cells, changes)]), thing);

describe('column-balance', () => {
  const balanced = {
    'applications.received.person': 5,
    'applications.carriedIn.person': 1,
    'applications.concluded.person': 4,
    'applications.carriedOver.person': 2,
  };

  it('holds, is broken with both sides, or names what stands in the way', () => {
    expect(check(columnBalance, PERSON, balanced)).toMatchObject({
      result: 'holds',
      left: 6,
      right: 6,
      difference: 0,
    });
    const broken = { ...balanced, 'applications.carriedOver.person': 0 };
    expect(check(columnBalance, PERSON, broken)).toMatchObject({
      result: 'broken',
      left: 6,
      right: 4,
      difference: 2,
      message: {
        zh: '表三“自然人”列：年报记载的本年新收与上年结转之和为 6，办理结果总计与结转下年度之和为 4，相差 2。',
        en: 'Table 3, column “Individuals”: by the report received plus carried in is 6 and concluded plus carried over is 4, 2 apart.',
      },
    });
    const blank = { ...balanced, 'applications.carriedOver.person': BLANK };
    expect(check(columnBalance, PERSON, blank)).toMatchObject({
      result: 'notAssessable',
      obstacles: ['applications.carriedOver.person'],
      message: { zh: expect.stringContaining('“结转下年度继续办理 · 自然人”空白') },
    });
  });

  it('looks at seven columns, with the places of the figures, in the order of the formula', () => {
    const checks = columnBalance.check(sampleSubject([sampleReport()]));
    expect(checks.map(({ subject }) => subject)).toHaveLength(7);
    expect(checks[6]?.figures.map(({ figure, place }) => [figure, place])).toEqual(
      ['received', 'carriedIn', 'concluded', 'carriedOver'].map((row) => [
        `applications.${row}.total`,
        `at applications.${row}.total`,
      ]),
    );
  });

  it('says that nobody has looked where a capture by hand has no figure', () => {
    const cells = { 'applications.received.person': MISSING };
    expect(check(columnBalance, PERSON, cells, { capture: 'partial' })?.message.en).toContain(
      'not collected yet',
    );
    expect(check(columnBalance, PERSON, cells)?.message.en).toContain('not in the document');
  });

  it('has nothing to say of years before the tables', () => {
    const templates = { proactive: 'legacy', applications: 'legacy' } as const;
    for (const rule of [columnBalance, outcomeSum, applicantSum, resultSum]) {
      expect(rule.check(sampleSubject([sampleReport({}, { templates, year: 2015 })]))).toEqual([]);
    }
  });
});

describe('outcome-sum', () => {
  const granted = { 'applications.granted.person': 3, 'applications.concluded.person': 3 };

  it('holds, is broken, or cannot be assessed', () => {
    expect(check(outcomeSum, PERSON, granted)).toMatchObject({
      result: 'holds',
      left: 3,
      right: 3,
    });
    const broken = { ...granted, 'applications.concluded.person': 5 };
    expect(check(outcomeSum, PERSON, broken)).toMatchObject({ result: 'broken', difference: 2 });
    const dash = {
      ...granted,
      'applications.refused.thirdParty.person': { state: 'dash' } as const,
    };
    expect(check(outcomeSum, PERSON, dash)).toMatchObject({
      result: 'notAssessable',
      obstacles: ['applications.refused.thirdParty.person'],
    });
  });

  it('adds up the one row of other handling that the 2019 template has', () => {
    const templates = { proactive: '2019', applications: '2019' } as const;
    const cells = { ...granted, 'applications.otherHandling.person': 1 };
    const found = check(outcomeSum, PERSON, cells, { templates });
    expect(found).toMatchObject({ result: 'broken', left: 3, right: 4 });
    expect(found?.figures).toHaveLength(20);
    expect(check(outcomeSum, PERSON, cells)?.figures).toHaveLength(22);
  });
});

describe('applicant-sum and result-sum', () => {
  it('hold, are broken, or cannot be assessed, row by row', () => {
    const row = { [`${RECEIVED}.person`]: 4, [`${RECEIVED}.total`]: 4 };
    expect(check(applicantSum, RECEIVED, row)).toMatchObject({
      result: 'holds',
      left: 4,
      right: 4,
    });
    const broken = { ...row, [`${RECEIVED}.total`]: 5 };
    expect(check(applicantSum, RECEIVED, broken)).toMatchObject({
      result: 'broken',
      difference: 1,
      message: { zh: expect.stringContaining('“本年新收政府信息公开申请数量”行') },
    });
    const unreadable = { ...row, [`${RECEIVED}.research`]: { state: 'unreadable' } as const };
    expect(check(applicantSum, RECEIVED, unreadable)).toMatchObject({
      result: 'notAssessable',
      obstacles: [`${RECEIVED}.research`],
    });
  });

  it('find a total of 0 over 10 and 1, and say nothing of a row that is blank', () => {
    const cells = { [`${REVIEW}.upheld`]: 10, [`${REVIEW}.corrected`]: 1 };
    expect(check(resultSum, REVIEW, cells)).toMatchObject({
      result: 'broken',
      left: 0,
      right: 11,
      difference: -11,
    });
    expect(check(resultSum, REVIEW, { ...cells, [`${REVIEW}.total`]: 11 })?.result).toBe('holds');
    expect(check(resultSum, REVIEW, { [`${REVIEW}.pending`]: BLANK })?.result).toBe(
      'notAssessable',
    );
  });
});
