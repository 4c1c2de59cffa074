import { expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import { checkCountSchema, findingEntrySchema } from '../../model/checkRecords.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import { createCheckTally } from './checkTally.ts';
import { tallyChecks } from './tallyChecks.ts';

const place = (code: string) => ({ code, name: `地${code}`, nameEn: `Place ${code}` });

const agency = (code: string, kind: AgencySummary['kind'], above: readonly string[]) => ({
  code,
  name: '甲',
  nameEn: 'Jia',
  kind,
  division: code,
  pinyin: 'jia',
  ancestors: above.map(place),
  years: [2021],
});

const check = (
  code: string,
  subject: string,
  result: Check['result'],
  more: Partial<Check> = {},
): Check => ({
  agency: code,
  year: 2021,
  rule: 'applicant-sum',
  subject,
  result,
  figures: [],
  message: { zh: '句', en: 'Sentence' },
  ...more,
});

it('tallies a report by rule, and names only the first obstacles', () => {
  const obstacles = Array.from({ length: 20 }, (_, at) => `f${at}`);
  const { findings, checked } = tallyChecks([
    check('3302', 'a', 'holds', { year: 2022 }),
    check('3302', 'a', 'holds'),
    check('3302', 'b', 'broken', { left: 1, right: 2, difference: -1 }),
    check('3302', 'c', 'notAssessable', { obstacles }),
    check('3302', 'd', 'notAssessable', { obstacles: ['f0'], heldBack: ['row-repeated'] }),
  ]);
  expect(findings.map(({ subject }) => subject)).toEqual(['b']);
  expect(checked).toEqual([
    {
      year: 2021,
      rule: 'applicant-sum',
      holds: 1,
      broken: 1,
      notAssessable: 2,
      obstacles: obstacles.slice(0, 8),
      obstacleCount: 20,
    },
    {
      year: 2022,
      rule: 'applicant-sum',
      holds: 1,
      broken: 0,
      notAssessable: 0,
      obstacles: [],
      obstacleCount: 0,
    },
  ]);
});

it('counts reports by region and writes findings a province, a year, a rule', async () => {
  const files = new Map<string, unknown>();
  const write = async (path: string, record: unknown) => void files.set(path, record);
  const tally = createCheckTally();
  const add = (body: AgencySummary, ...checks: Check[]) => tally.add(body, tallyChecks(checks));
  add(
    agency('330206007', 'town', ['33', '3302', '330206']),
    check('330206007', 'a', 'broken'),
    check('330206007', 'b', 'holds'),
  );
  add(agency('330206', 'county', ['33', '3302']), check('330206', 'a', 'holds'));
  add(agency('33', 'province', []), check('33', 'a', 'notAssessable'));
  await tally.writeProvince('33', write);
  add(agency('310101002', 'town', ['31', '310101']), check('310101002', 'a', 'holds'));
  await tally.writeProvince('31', write);
  await tally.writeCountry(write);

  expect([...files.keys()]).toEqual([
    'checks/regions/33.json',
    'checks/findings/33/2021/applicant-sum.json',
    'checks/regions/31.json',
    'checks/counts.json',
  ]);
  const counts = (file: string) =>
    checkCountSchema
      .array()
      .parse(files.get(file))
      .map(({ region, holds, broken, notAssessable }) => [region, holds, broken, notAssessable]);
  expect(counts('checks/counts.json')).toEqual([
    ['', 2, 1, 1],
    ['31', 1, 0, 0],
    ['33', 1, 1, 1],
  ]);
  expect(counts('checks/regions/33.json')).toEqual([
    ['3302', 1, 1, 0],
    ['330206', 1, 1, 0],
  ]);
  expect(counts('checks/regions/31.json')).toEqual([['310101', 1, 0, 0]]);
  const entries = findingEntrySchema
    .array()
    .parse(files.get('checks/findings/33/2021/applicant-sum.json'));
  expect(entries.map(({ agency: code, subject }) => [code, subject])).toEqual([['330206007', 'a']]);
});
