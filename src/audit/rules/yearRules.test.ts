import { describe, expect, it } from 'vitest';
import { MISSING, type SampleCells, sampleReport, sampleSubject } from '../sampleSubject.ts';
import { carryOver } from './carryOver.ts';
import { inForceCount } from './inForceCount.ts';
import { yearsConsecutive } from './yearsConsecutive.ts';

const OVER = 'applications.carriedOver.total';
const IN = 'applications.carriedIn.total';
const DOCUMENTS = 'proactive.normativeDocuments';
const OLD = { proactive: '2019', applications: '2019' } as const;
const LEGACY = { proactive: 'legacy', applications: 'legacy' } as const;

const of = (year: number, cells: SampleCells = {}, templates = {}) =>
  sampleReport(cells, { year, ...templates });

describe('carry-over', () => {
  const run = (...reports: ReturnType<typeof of>[]) => carryOver.check(sampleSubject(reports));

  it('holds or is broken between two years, and names both', () => {
    expect(run(of(2023, { [OVER]: 121 }), of(2024, { [IN]: 121 }))).toMatchObject([
      { year: 2024, subject: IN, result: 'holds', left: 121, right: 121 },
    ]);
    const [broken] = run(of(2023, { [OVER]: 7 }), of(2024, { [IN]: 5 }));
    expect(broken).toMatchObject({ result: 'broken', left: 5, right: 7, difference: -2 });
    expect(broken?.figures.map(({ figure, year }) => [figure, year])).toEqual([
      [IN, undefined],
      [OVER, 2023],
    ]);
    expect(broken?.message.zh).toContain('2023 年');
  });

  it('is not assessable over a gap or without a number, and joins the two templates', () => {
    expect(run(of(2021, { [OVER]: 7 }), of(2023, { [IN]: 5 }))).toMatchObject([
      {
        year: 2023,
        result: 'notAssessable',
        obstacles: [`${OVER}@2022`],
        message: { zh: expect.stringContaining('没有收录 2022 年的年报') },
      },
    ]);
    const partial = sampleReport({ [OVER]: MISSING }, { year: 2022, capture: 'partial' });
    expect(run(partial, of(2023, { [IN]: 5 }))[0]?.result).toBe('notAssessable');
    expect(run(of(2020, { [OVER]: 3 }, { templates: OLD }), of(2021, { [IN]: 3 }))).toMatchObject([
      { result: 'holds' },
    ]);
  });

  it('has nothing to say of a first year, or after a year without tables', () => {
    expect(run(of(2021))).toEqual([]);
    expect(run(of(2018, {}, { templates: LEGACY }), of(2019, {}, { templates: OLD }))).toEqual([]);
  });
});

describe('in-force-count', () => {
  const run = (...reports: ReturnType<typeof of>[]) => inForceCount.check(sampleSubject(reports));
  const now = {
    [`${DOCUMENTS}.issued`]: 3,
    [`${DOCUMENTS}.repealed`]: 1,
    [`${DOCUMENTS}.inForce`]: 22,
  };

  it('holds or is broken, as a notice only', () => {
    const found = run(of(2021, { [`${DOCUMENTS}.inForce`]: 20 }), of(2022, now));
    expect(found[1]).toMatchObject({ subject: DOCUMENTS, result: 'holds', left: 22, right: 22 });
    const fewer = { ...now, [`${DOCUMENTS}.inForce`]: 15 };
    const broken = run(of(2021, { [`${DOCUMENTS}.inForce`]: 20 }), of(2022, fewer));
    expect(broken[1]).toMatchObject({ result: 'broken', difference: -7 });
    expect(inForceCount.severity).toBe('notice');
  });

  it('is not assessable over a gap, and looks at nothing across templates', () => {
    expect(run(of(2021), of(2023)).map(({ result }) => result)).toEqual([
      'notAssessable',
      'notAssessable',
    ]);
    expect(run(of(2020, {}, { templates: OLD }), of(2021))).toEqual([]);
  });
});

describe('years-consecutive', () => {
  const reports = [of(2019, {}, { templates: OLD }), of(2021), of(2022)];

  it('says nothing against a year that is simply not held', () => {
    const found = yearsConsecutive.check(sampleSubject(reports));
    expect(found.map(({ year, subject, result }) => [year, subject, result])).toEqual([
      [2021, 'year.2020', 'notAssessable'],
      [2022, 'year.2021', 'holds'],
    ]);
    expect(found[0]?.message.zh).toContain('不等于没有公布');
  });

  it('lists a year that was looked for and not found', () => {
    const notFound = new Set([2020]);
    const [gap] = yearsConsecutive.check({ ...sampleSubject(reports), notFound });
    expect(gap).toMatchObject({ year: 2021, subject: 'year.2020', result: 'broken' });
  });
});
