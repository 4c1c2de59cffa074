import { describe, expect, it } from 'vitest';
import { ruleTextSchema } from '../../model/check.ts';
import type { StoredRemark } from '../../model/remark.ts';
import type { StoredMention, StoredReport } from '../../model/storedReport.ts';
import type { Rule } from '../rule.ts';
import { proseCarried } from '../rules/proseCarried.ts';
import { proseConcluded } from '../rules/proseConcluded.ts';
import { proseLawsuits } from '../rules/proseLawsuits.ts';
import { proseOmission } from '../rules/proseOmission.ts';
import { proseOtherAgency } from '../rules/proseOtherAgency.ts';
import { proseOtherYear } from '../rules/proseOtherYear.ts';
import { proseOutcomes } from '../rules/proseOutcomes.ts';
import { proseReceived } from '../rules/proseReceived.ts';
import { proseReviews } from '../rules/proseReviews.ts';
import { proseShare } from '../rules/proseShare.ts';
import { proseSum } from '../rules/proseSum.ts';
import { BLANK, type SampleCells, sampleReport, sampleSubject } from '../sampleSubject.ts';
import { PROSE_RULES } from './proseRules.ts';

const RECEIVED = 'applications.received.total';
const CARRIED_IN = 'applications.carriedIn.total';
const CARRIED_OVER = 'applications.carriedOver.total';
const CONCLUDED = 'applications.concluded.total';
const SECRET = 'applications.refused.stateSecret.total';
const PRIVATE = 'applications.refused.thirdParty.total';
const REVIEW = 'proceedings.review.total';
const UPHELD = 'proceedings.review.upheld';
const DIRECT = 'proceedings.directLawsuit.total';
const AFTER = 'proceedings.lawsuitAfterReview.total';

type Said = readonly [
  name: string,
  value: number,
  qualifier?: StoredMention['qualifier'] | undefined,
];

const mention = ([name, value, qualifier = 'exact']: Said): StoredMention => ({
  figure: `stated.${name}`,
  state: 'number',
  value,
  raw: String(value),
  unit: '件',
  qualifier,
  place: 'line 7 column 3',
});

/** A report whose tables print some numbers and whose prose says others. */
function report(cells: SampleCells, said: readonly Said[], changes: Partial<StoredReport> = {}) {
  return sampleReport(cells, { stated: said.map(mention), ...changes });
}

const run = (rule: Rule, given: StoredReport) => rule.check(sampleSubject([given]));
const results = (rule: Rule, given: StoredReport) =>
  run(rule, given).map(({ subject, result }) => `${subject.split('.').at(-1)} ${result}`);

describe('the rules', () => {
  it('have texts, codes of their own, and a severity that accuses nobody', () => {
    for (const { check: _, restsOn, ...text } of PROSE_RULES) {
      expect(ruleTextSchema.parse(text).severity).not.toBe('error');
      expect(restsOn).toContain('texts');
    }
    expect(new Set(PROSE_RULES.map(({ code }) => code)).size).toBe(PROSE_RULES.length);
  });

  it.each(PROSE_RULES.map((rule) => [rule.code, rule] as const))(
    '%s says nothing where the prose says nothing',
    (_, rule) => {
      expect(run(rule, report({ [RECEIVED]: 5 }, []))).toEqual([]);
    },
  );
});

describe('prose-received', () => {
  const said = (value: number, qualifier?: StoredMention['qualifier']) =>
    [['applications.received', value, qualifier]] as const;
  it.each([
    ['the same number', { [RECEIVED]: 5 }, said(5), 'holds'],
    ['with those carried in', { [RECEIVED]: 5, [CARRIED_IN]: 2 }, said(7), 'holds'],
    ['another number', { [RECEIVED]: 5, [CARRIED_IN]: 2 }, said(6), 'broken'],
    ['none at all', { [RECEIVED]: 5 }, said(0), 'broken'],
    ['余 that fits', { [RECEIVED]: 867 }, said(800, 'moreThan'), 'holds'],
    ['余 that does not', { [RECEIVED]: 780 }, said(800, 'moreThan'), 'broken'],
    ['近 that fits', { [RECEIVED]: 780 }, said(800, 'lessThan'), 'holds'],
    ['近 that does not', { [RECEIVED]: 867 }, said(800, 'lessThan'), 'broken'],
    ['约 that fits', { [RECEIVED]: 867 }, said(800, 'about'), 'holds'],
    ['约 that does not', { [RECEIVED]: 1200 }, said(800, 'about'), 'broken'],
    ['a blank total', { [RECEIVED]: BLANK }, said(5), 'notAssessable'],
    [
      'a blank in what it may mean',
      { [RECEIVED]: 5, [CARRIED_IN]: BLANK },
      said(7),
      'notAssessable',
    ],
  ])('%s', (_, cells, stated, result) => {
    expect(results(proseReceived, report(cells, stated))).toEqual([`received ${result}`]);
  });

  it('compares all mentions: one number that does not fit is said once', () => {
    const [check] = run(proseReceived, report({ [RECEIVED]: 5 }, [...said(6), ...said(6)]));
    expect(check).toMatchObject({ result: 'broken', left: 6, right: 5, difference: 1 });
    expect(check?.figures.map(({ figure, mention }) => [figure, mention])).toEqual([
      ['stated.applications.received', 1],
      ['stated.applications.received', 2],
      [RECEIVED, undefined],
    ]);
    expect(check?.message).toEqual({
      zh: '文中“收到申请”为 6，表三新收总计为 5，相差 1。',
      en: 'The prose gives requests received as 6; the total received in table 3 is 5, 1 apart.',
    });
  });

  it('settles nothing where mentions differ', () => {
    const given = report({ [RECEIVED]: 5 }, [...said(5), ...said(3)]);
    expect(results(proseReceived, given)).toEqual(['received notAssessable']);
    const both = report({ [RECEIVED]: 5, [CARRIED_IN]: 2 }, [...said(5), ...said(7)]);
    expect(results(proseReceived, both)).toEqual(['received holds']);
  });

  it('says which sum a number equals', () => {
    const [check] = run(proseReceived, report({ [RECEIVED]: 5, [CARRIED_IN]: 2 }, said(7)));
    expect(check?.message.zh).toBe(
      '文中“收到申请”为 7，与新收与上年结转之和相等（表三新收总计为 5）。',
    );
    expect(check?.figures.map(({ figure }) => figure)).toContain(CARRIED_IN);
    expect(check?.left).toBeUndefined();
  });

  it('breaks nothing on a part of a report, and asks nothing of a report without tables', () => {
    const partial = report({ [RECEIVED]: 5 }, said(6), { capture: 'partial' });
    expect(results(proseReceived, partial)).toEqual(['received notAssessable']);
    const templates = { proactive: 'legacy', applications: 'legacy' } as const;
    expect(run(proseReceived, report({}, said(6), { templates }))).toEqual([]);
  });
});

describe('the other figures of table 3', () => {
  it.each([
    [proseCarried, { [CARRIED_IN]: 2 }, ['applications.carriedIn', 2], 'carriedIn holds'],
    [proseCarried, { [CARRIED_IN]: 2 }, ['applications.carriedIn', 1], 'carriedIn broken'],
    [proseCarried, { [CARRIED_OVER]: 3 }, ['applications.carriedOver', 0], 'carriedOver broken'],
    [
      proseCarried,
      { [CARRIED_OVER]: BLANK },
      ['applications.carriedOver', 0],
      'carriedOver notAssessable',
    ],
    [proseConcluded, { [CONCLUDED]: 5 }, ['applications.concluded', 5], 'concluded holds'],
    [proseConcluded, { [CONCLUDED]: 5 }, ['applications.concluded', 6], 'concluded broken'],
    [
      proseConcluded,
      { [CONCLUDED]: 5, [CARRIED_IN]: 2 },
      ['applications.concluded', 3],
      'concluded notAssessable',
    ],
    [
      proseConcluded,
      { [CONCLUDED]: 5, [CARRIED_IN]: 2 },
      ['applications.concluded', 2],
      'concluded notAssessable',
    ],
    [proseOutcomes, { [SECRET]: 1, [PRIVATE]: 2 }, ['applications.refused', 3], 'refused holds'],
    [proseOutcomes, { [SECRET]: 1, [PRIVATE]: 2 }, ['applications.refused', 2], 'refused broken'],
    [
      proseOutcomes,
      { [SECRET]: 1, [PRIVATE]: BLANK },
      ['applications.refused', 3],
      'refused notAssessable',
    ],
    [proseOutcomes, {}, ['applications.otherHandling', 0], 'otherHandling holds'],
  ] as const)('$code %j %j', (rule, cells, said, result) => {
    expect(results(rule, report(cells, [said]))).toEqual([result]);
  });

  it('adds up other handling by its template', () => {
    const templates = { proactive: '2019', applications: '2019' } as const;
    const cells = { 'applications.otherHandling.total': 4 };
    const given = report(cells, [['applications.otherHandling', 4]], { templates });
    expect(results(proseOutcomes, given)).toEqual(['otherHandling holds']);
  });
});

describe('prose-reviews and prose-lawsuits', () => {
  it.each([
    [proseReviews, { [REVIEW]: 2 }, ['proceedings.review', 2], 'review holds'],
    [proseReviews, { [REVIEW]: 2, [UPHELD]: 2 }, ['proceedings.review', 0], 'review broken'],
    [proseReviews, { [REVIEW]: BLANK }, ['proceedings.review', 0], 'review notAssessable'],
    [
      proseReviews,
      { [REVIEW]: 0, [UPHELD]: 11 },
      ['proceedings.review', 11],
      'review notAssessable',
    ],
    [proseLawsuits, { [DIRECT]: 2, [AFTER]: 1 }, ['proceedings.lawsuits', 3], 'lawsuits holds'],
    [proseLawsuits, { [DIRECT]: 2, [AFTER]: 1 }, ['proceedings.lawsuits', 2], 'lawsuits broken'],
    [
      proseLawsuits,
      { [DIRECT]: 2, [AFTER]: BLANK },
      ['proceedings.lawsuits', 2],
      'lawsuits notAssessable',
    ],
  ] as const)('$code %j %j', (rule, cells, said, result) => {
    expect(results(rule, report(cells, [said]))).toEqual([result]);
  });
});

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
    const given = report(cells, said, { remarks: [...remarks] });
    expect(results(proseOmission, given)).toEqual(expected);
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
    const checks = run(proseSum, report({}, [['disclosed.total', 824]], { remarks }));
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
    const given = report({}, [], { remarks: [share(percent, decimals)] });
    expect(results(proseShare, given)).toEqual([`1 ${result}`]);
  });

  it('has no share of nothing', () => {
    const remarks: StoredRemark[] = [
      { kind: 'share', figure: TOTAL, count: 0, whole: 0, percent: 0, decimals: 0 },
    ];
    expect(results(proseShare, report({}, [], { remarks }))).toEqual(['1 notAssessable']);
  });
});

describe('prose-other-agency and prose-other-year', () => {
  it('says what is left over, and where', () => {
    const remarks: StoredRemark[] = [
      { kind: 'otherAgency', name: '清溪镇', place: 'line 3 column 9' },
      { kind: 'otherYear', period: 2020 },
    ];
    const given = report({}, [], { remarks });
    expect(run(proseOtherAgency, given)).toMatchObject([
      { subject: 'agency.1', result: 'broken', message: { zh: expect.stringContaining('清溪镇') } },
    ]);
    expect(run(proseOtherYear, given)).toMatchObject([
      { subject: 'period.1', result: 'broken', left: 2020, right: 2021, difference: -1 },
    ]);
  });
});
