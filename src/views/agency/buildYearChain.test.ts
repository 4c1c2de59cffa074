import { describe, expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import type { RuleTally } from '../../model/checkRecords.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildMisfits } from './buildMisfits.ts';
import { buildYearChain } from './buildYearChain.ts';

const IN = 'applications.carriedIn.total';
const OVER = 'applications.carriedOver.total';
const report = (year: number, carriedIn: number, carriedOver: number) =>
  sampleReport({ [IN]: carriedIn, [OVER]: carriedOver }, { year });
const tally = (year: number, result: 'holds' | 'broken' | 'notAssessable'): RuleTally => ({
  year,
  rule: 'carry-over',
  holds: 0,
  broken: 0,
  notAssessable: 0,
  [result]: 1,
  obstacles: [],
  obstacleCount: 0,
});
const finding = (year: number, subject = IN): Check => ({
  agency: '330206007',
  year,
  rule: 'carry-over',
  subject,
  result: 'broken',
  figures: [],
  message: { zh: `${year} 不符`, en: `${year} differs` },
});
const record = (more: Partial<AgencyRecord>): AgencyRecord => ({
  agency: {
    code: '330206007',
    name: '某街道',
    nameEn: 'Some Subdistrict',
    kind: 'town',
    division: '330206007',
    pinyin: '',
  },
  ancestors: [],
  reports: [],
  peers: [],
  findings: [],
  checked: [],
  ...more,
});

describe('the chain of years', () => {
  it('says of every step whether it holds, and never compares across a gap', () => {
    const steps = buildYearChain(
      'zh',
      record({
        reports: [report(2019, 0, 7), report(2020, 7, 3), report(2021, 5, 0), report(2023, 0, 0)],
        checked: [tally(2020, 'holds'), tally(2021, 'broken'), tally(2023, 'notAssessable')],
        findings: [finding(2021)],
      }),
    );
    expect(steps.map(({ years, look }) => `${years} ${look}`)).toEqual([
      '2019 → 2020 holds',
      '2020 → 2021 broken',
      '2021 → 2023 gap',
    ]);
    expect(steps[1]?.text).toContain('3');
    expect(steps[1]?.link?.href).toBe(
      '/agency/330206007/2021/#carry-over-applications-carriedIn-total',
    );
  });

  it('is empty where the rule looked at nothing', () => {
    const reports = [report(2012, 0, 0), report(2013, 0, 0)];
    expect(buildYearChain('zh', record({ reports }))).toEqual([]);
  });
});

describe('what does not fit, on the page of the agency', () => {
  it('tells three of the latest year, counts the rest and those of other years', () => {
    const findings = ['a', 'b', 'c', 'd'].map((subject) => finding(2021, subject));
    const reports = [report(2020, 0, 0), report(2021, 0, 0)];
    const misfits = buildMisfits('zh', record({ reports, findings: [finding(2020), ...findings] }));
    expect(misfits.flags).toHaveLength(3);
    expect(misfits.flags[0]?.link.href).toBe('/agency/330206007/2021/#carry-over-a');
    expect(misfits.others.map(({ label }) => label)).toEqual([
      '2021 年另有 1 处',
      '2020 年有 1 处对不上',
    ]);
  });

  it('says nothing where all fits', () => {
    const misfits = buildMisfits('zh', record({ reports: [report(2021, 0, 0)] }));
    expect(misfits).toEqual({ flags: [], others: [] });
  });
});
