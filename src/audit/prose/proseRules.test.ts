import { describe, expect, it } from 'vitest';
import { ruleTextSchema } from '../../model/check.ts';
import type { StoredMention } from '../../model/storedReport.ts';
import { proseCarried } from '../rules/proseCarried.ts';
import { proseConcluded } from '../rules/proseConcluded.ts';
import { proseLawsuits } from '../rules/proseLawsuits.ts';
import { proseOutcomes } from '../rules/proseOutcomes.ts';
import { proseReceived } from '../rules/proseReceived.ts';
import { proseReviews } from '../rules/proseReviews.ts';
import { BLANK } from '../sampleSubject.ts';
import { PROSE_RULES } from './proseRules.ts';
import { checksOf, reportSaying, resultsOf } from './sampleProse.ts';

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
      expect(checksOf(rule, reportSaying({ [RECEIVED]: 5 }, []))).toEqual([]);
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
    expect(resultsOf(proseReceived, reportSaying(cells, stated))).toEqual([`received ${result}`]);
  });

  it('compares all mentions: one number that does not fit is said once', () => {
    const [check] = checksOf(
      proseReceived,
      reportSaying({ [RECEIVED]: 5 }, [...said(6), ...said(6)]),
    );
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
    const given = reportSaying({ [RECEIVED]: 5 }, [...said(5), ...said(3)]);
    expect(resultsOf(proseReceived, given)).toEqual(['received notAssessable']);
    const both = reportSaying({ [RECEIVED]: 5, [CARRIED_IN]: 2 }, [...said(5), ...said(7)]);
    expect(resultsOf(proseReceived, both)).toEqual(['received holds']);
  });

  it('says which sum a number equals', () => {
    const [check] = checksOf(
      proseReceived,
      reportSaying({ [RECEIVED]: 5, [CARRIED_IN]: 2 }, said(7)),
    );
    expect(check?.message.zh).toBe(
      '文中“收到申请”为 7，与新收与上年结转之和相等（表三新收总计为 5）。',
    );
    expect(check?.figures.map(({ figure }) => figure)).toContain(CARRIED_IN);
    expect(check?.left).toBeUndefined();
  });

  it('breaks nothing on a part of a report, and asks nothing of a report without tables', () => {
    const partial = reportSaying({ [RECEIVED]: 5 }, said(6), { capture: 'partial' });
    expect(resultsOf(proseReceived, partial)).toEqual(['received notAssessable']);
    const templates = { proactive: 'legacy', applications: 'legacy' } as const;
    expect(checksOf(proseReceived, reportSaying({}, said(6), { templates }))).toEqual([]);
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
    expect(resultsOf(rule, reportSaying(cells, [said]))).toEqual([result]);
  });

  it('adds up other handling by its template', () => {
    const templates = { proactive: '2019', applications: '2019' } as const;
    const cells = { 'applications.otherHandling.total': 4 };
    const given = reportSaying(cells, [['applications.otherHandling', 4]], { templates });
    expect(resultsOf(proseOutcomes, given)).toEqual(['otherHandling holds']);
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
    expect(resultsOf(rule, reportSaying(cells, [said]))).toEqual([result]);
  });
});
