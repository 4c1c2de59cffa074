import { expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { createFeedTally } from './feedTally.ts';

const RECEIVED = 'applications.received.total';
const summary = (code: string): AgencySummary => ({
  code,
  name: '某街道',
  nameEn: 'Some Subdistrict',
  kind: 'town',
  division: code,
  pinyin: 'mou jie dao',
  ancestors: [],
  years: [2021],
});
const finding = (agency: string): Check => ({
  agency,
  year: 2021,
  rule: 'result-sum',
  subject: 'proceedings.review',
  result: 'broken',
  figures: [],
  message: { zh: '不符', en: 'does not fit' },
});
const report = (agency: string, retrieved?: string) =>
  sampleReport({ agency, source: retrieved === undefined ? {} : { retrieved } });

it('lists reports, corrections and findings, newest first, those without a date last', () => {
  const tally = createFeedTally();
  tally.add(summary('330206001'), [report('330206001')], []);
  tally.add(summary('330206002'), [report('330206002', '2026-01-01')], [finding('330206002')]);
  const corrected = { from: { state: 'blank' as const }, reason: 'r', source: 's' };
  const figures = sampleFigures({
    [RECEIVED]: { state: 'number', value: 4, corrected: { ...corrected, date: '2026-03-01' } },
  });
  tally.add(summary('330206003'), [{ ...report('330206003', '2026-02-01'), figures }], []);
  const entries = tally.entries('2026-03-01');
  expect(entries.map(({ kind, agency, date }) => `${date} ${agency} ${kind}`)).toEqual([
    '2026-03-01 330206003 correction',
    '2026-02-01 330206003 report',
    '2026-01-01 330206002 finding',
    '2026-01-01 330206002 report',
    '2026-03-01 330206001 report',
  ]);
  expect(entries[0]).toMatchObject({ after: { state: 'number', value: 4 } });
});

it('keeps the newest hundred, in whatever order they come', () => {
  const days = Array.from({ length: 130 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + ((day * 37) % 130))).toISOString().slice(0, 10),
  );
  const tally = createFeedTally();
  days.forEach((day, at) => {
    const code = `330206${String(at).padStart(3, '0')}`;
    tally.add(summary(code), [report(code, day)], []);
  });
  const kept = tally.entries('').map(({ date }) => date);
  expect(kept).toEqual(days.toSorted().toReversed().slice(0, 100));
});
