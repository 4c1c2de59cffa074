import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locale.ts';
import { figureIdsOf } from '../../model/figures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { plainText } from '../emphasise.ts';
import { sampleReport } from '../sampleReport.ts';
import { briefYearSentence, yearSentence } from './yearSentence.ts';

const FORM_2019 = { proactive: '2019', applications: '2019' } as const;
const LEGACY = { proactive: 'legacy', applications: 'legacy' } as const;
const blank = { state: 'blank' } as const;
const missing = { state: 'missing' } as const;

const stated = (value: number): Partial<StoredReport> => ({
  stated: [
    {
      state: 'number',
      value,
      figure: 'stated.applications.received',
      raw: String(value),
      unit: '件',
      qualifier: 'exact',
    },
  ],
});

const disclosed = (unit: string): Partial<StoredReport> => ({
  stated: [
    {
      state: 'number',
      value: 382,
      figure: 'stated.disclosed.website',
      raw: '382',
      unit,
      qualifier: 'exact',
    },
  ],
});

const many = {
  'applications.received.total': 3525,
  'applications.carriedIn.total': 121,
  'applications.granted.total': 1431,
  'applications.refused.stateSecret.total': 2,
  'applications.refused.thirdParty.total': 90,
  'applications.carriedOver.total': 125,
  'proceedings.review.total': 170,
  'proceedings.review.upheld': 134,
  'proceedings.review.pending': 36,
  'proceedings.directLawsuit.total': 7,
  'proceedings.directLawsuit.upheld': 7,
  'proceedings.lawsuitAfterReview.total': 3,
  'proceedings.lawsuitAfterReview.upheld': 3,
};

const one = {
  'applications.received.total': 1,
  'applications.partlyGranted.total': 1,
  'applications.concluded.total': 1,
  'proceedings.review.total': 1,
  'proceedings.review.upheld': 1,
};

const cases: readonly (readonly [name: string, StoredReport, zh: string, en: string])[] = [
  [
    'one request, one review',
    sampleReport(one),
    '2021 年收到 1 件申请，部分公开 1 件；被申请行政复议 1 件，结果维持。',
    'In 2021 it received one request and granted it in part; 1 administrative review, decision upheld.',
  ],
  [
    'nothing at all, printed as 0',
    sampleReport(),
    '2021 年没有收到申请；没有行政复议和行政诉讼。',
    'In 2021 it received no requests; no administrative reviews or lawsuits.',
  ],
  [
    'thousands',
    sampleReport(many, { year: 2024 }),
    '2024 年收到 3,525 件申请，上年结转 121 件，予以公开 1,431 件，不予公开 92 件；结转下年 125 件；被申请行政复议 170 件（维持 134 件，尚未审结 36 件）；被提起行政诉讼 10 件，结果维持。',
    'In 2024 it received 3,525 requests, with 121 open from the year before: 1,431 granted and 92 refused; 125 carried over to the next year; 170 administrative reviews (134 upheld and 36 pending); 10 lawsuits, all upheld.',
  ],
  [
    'a blank number of requests',
    sampleReport({ 'applications.received.total': blank }, { templates: FORM_2019, year: 2020 }),
    '2020 年收到申请的件数留空；没有行政复议和行政诉讼。',
    'For 2020 the number of requests received is left blank; no administrative reviews or lawsuits.',
  ],
  [
    'a number of requests that cannot be read',
    sampleReport({ 'applications.received.total': { state: 'unreadable', raw: '若干' } }),
    '2021 年收到申请的件数不是数字；没有行政复议和行政诉讼。',
    'For 2021 the number of requests received is not a number; no administrative reviews or lawsuits.',
  ],
  [
    'a blank row for what is carried over',
    sampleReport({ 'applications.carriedOver.total': blank }),
    '2021 年没有收到申请；没有行政复议和行政诉讼。',
    'In 2021 it received no requests; no administrative reviews or lawsuits.',
  ],
  [
    'requests still open',
    sampleReport({ 'applications.received.total': 2, 'applications.carriedOver.total': 2 }),
    '2021 年收到 2 件申请，当年没有办结；结转下年 2 件；没有行政复议和行政诉讼。',
    'In 2021 it received 2 requests: none was concluded within the year; 2 carried over to the next year; no administrative reviews or lawsuits.',
  ],
  [
    'a part of a report: nothing captured but the received',
    sampleReport(
      { 'applications.received.total': 6 },
      { rest: missing, more: { capture: 'partial' } },
    ),
    '2021 年收到 6 件申请，办理结果本站尚未收录；行政复议和行政诉讼本站尚未收录。',
    'In 2021 it received 6 requests: how they were answered is not captured here yet; the part on reviews and lawsuits is not captured here yet.',
  ],
  [
    'a part of a report: some outcomes captured',
    sampleReport(
      { 'applications.received.total': 6, 'applications.granted.total': 5 },
      { rest: missing, more: { capture: 'partial' } },
    ),
    '2021 年收到 6 件申请，予以公开 5 件（其他结果尚未收录）；行政复议和行政诉讼本站尚未收录。',
    'In 2021 it received 6 requests: 5 granted (other outcomes not captured yet); the part on reviews and lawsuits is not captured here yet.',
  ],
  [
    'a part of a report: the number stands in the prose',
    sampleReport({}, { rest: missing, more: { capture: 'partial', ...stated(4) } }),
    '2021 年年报正文记载收到 4 件申请；表三和表四本站尚未收录。',
    'The prose of the report for 2021 states 4 requests received; tables 3 and 4 are not captured here yet.',
  ],
  [
    'a part of a report: items disclosed stand in the prose',
    sampleReport({}, { rest: missing, more: { capture: 'partial', ...disclosed('条') } }),
    '2021 年年报正文记载在政府网站公开 382 条；表三和表四本站尚未收录。',
    'The prose of the report for 2021 states 382 items (条) disclosed on the website; tables 3 and 4 are not captured here yet.',
  ],
  [
    'a stated number without a unit',
    sampleReport({}, { rest: missing, more: { capture: 'partial', ...disclosed('') } }),
    '2021 年年报正文记载在政府网站公开 382 条；表三和表四本站尚未收录。',
    'The prose of the report for 2021 states 382 items disclosed on the website; tables 3 and 4 are not captured here yet.',
  ],
  [
    'a part of a report: the prose says that there were no requests',
    sampleReport({}, { rest: missing, more: { capture: 'partial', ...stated(0) } }),
    '2021 年年报正文记载没有收到申请；表三和表四本站尚未收录。',
    'The prose of the report for 2021 states no requests received; tables 3 and 4 are not captured here yet.',
  ],
  [
    'a part of a report: no requests, and nothing else captured',
    sampleReport(
      { 'applications.received.total': 0 },
      { rest: missing, more: { capture: 'partial' } },
    ),
    '2021 年没有收到申请；行政复议和行政诉讼本站尚未收录。',
    'In 2021 it received no requests; the part on reviews and lawsuits is not captured here yet.',
  ],
  [
    'a document without tables',
    sampleReport({}, { rest: missing }),
    '2021 年年报：表三和表四没有找到。',
    'The report for 2021: tables 3 and 4 are not found.',
  ],
  [
    'totals by outcome left blank, and a row of lawsuits too',
    sampleReport(
      {
        'applications.received.total': 859,
        'applications.concluded.total': 805,
        'applications.carriedIn.total': 0,
        'applications.carriedOver.total': 0,
        'proceedings.review.total': 7,
        'proceedings.review.upheld': 5,
        'proceedings.review.pending': 2,
        'proceedings.directLawsuit.total': 9,
        'proceedings.directLawsuit.upheld': 9,
      },
      { templates: FORM_2019, year: 2019, rest: blank },
    ),
    '2019 年收到 859 件申请，办结 805 件，各项结果的总计格留空；被申请行政复议 7 件（维持 5 件，尚未审结 2 件）；未经复议直接起诉 9 件，结果维持；复议后起诉的总计格留空。',
    'In 2019 it received 859 requests: 805 were concluded, the totals by outcome being left blank; 7 administrative reviews (5 upheld and 2 pending); 9 lawsuits without review, all upheld; the total of lawsuits after review is left blank.',
  ],
  [
    'a printed total of 0 beside printed results',
    sampleReport({ 'proceedings.review.upheld': 10, 'proceedings.review.corrected': 1 }),
    '2021 年没有收到申请；被申请行政复议 0 件（总计格所印），分项格所印为维持 10 件，纠正 1 件。',
    'In 2021 it received no requests; 0 administrative reviews by the total cell, while the result cells print 10 upheld and 1 corrected.',
  ],
  [
    'the old form, with a number in the prose',
    sampleReport({}, { templates: LEGACY, year: 2013, more: stated(2) }),
    '2013 年年报正文记载收到 2 件申请；当时没有全国统一的表格。',
    'The prose of the report for 2013 states 2 requests received; there was no national form for its tables yet.',
  ],
  [
    'the old form, without one',
    sampleReport({}, { templates: LEGACY, year: 2013 }),
    '2013 年年报：当时没有全国统一的表格。',
    'The report for 2013: there was no national form for its tables yet.',
  ],
];

describe('yearSentence', () => {
  it.each(cases)('%s', (_, report, zh, en) => {
    expect(plainText(yearSentence('zh', report))).toBe(zh);
    expect(plainText(yearSentence('en', report))).toBe(en);
  });

  it('leaves out how several reviews ended where it is brief', () => {
    const report = sampleReport(many, { year: 2024 });
    expect(plainText(briefYearSentence('zh', report))).toBe(
      '2024 年收到 3,525 件申请，上年结转 121 件，予以公开 1,431 件，不予公开 92 件；结转下年 125 件；被申请行政复议 170 件；被提起行政诉讼 10 件，结果维持。',
    );
    expect(briefYearSentence('zh', sampleReport(one))).toBe(yearSentence('zh', sampleReport(one)));
  });

  it('never says a number that no cell prints or sums to', () => {
    const cell = fc.constantFrom('blank', 'dash', 'unreadable', 'missing', 'notInTemplate');
    const ids = figureIdsOf(sampleReport().templates);
    fc.assert(
      fc.property(fc.array(cell, { minLength: ids.length, maxLength: ids.length }), (states) => {
        const figures = Object.fromEntries(
          ids.map((id, index) => [id, { state: states[index] ?? 'blank' }] as const),
        );
        for (const locale of LOCALES) {
          const words = yearSentence(locale, sampleReport(figures));
          expect(words.replaceAll('2021', '')).not.toMatch(/\d/);
        }
      }),
    );
  });
});
