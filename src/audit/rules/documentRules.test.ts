import { describe, expect, it } from 'vitest';
import type { AgencyKind } from '../../model/agency.ts';
import {
  BLANK,
  checkOf,
  MISSING,
  type SampleCells,
  sampleReport,
  sampleSubject,
} from '../sampleSubject.ts';
import { countPossible } from './countPossible.ts';
import { digitsMerged } from './digitsMerged.ts';
import { publishedOnTime } from './publishedOnTime.ts';
import { regulationMaker } from './regulationMaker.ts';
import { templateDue } from './templateDue.ts';

const OLD = { proactive: '2019', applications: '2019' } as const;
const MIXED = { proactive: '2021', applications: '2019' } as const;

describe('template-due', () => {
  const results = (changes: Parameters<typeof sampleReport>[1], cells = {}) =>
    templateDue.check(sampleSubject([sampleReport(cells, changes)])).map(({ result }) => result);

  it('looks at tables 2 and 3 each, so that a mixture shows', () => {
    expect(results({ year: 2021 })).toEqual(['holds', 'holds']);
    expect(results({ year: 2020, templates: OLD })).toEqual(['holds', 'holds']);
    expect(results({ year: 2023, templates: MIXED })).toEqual(['holds', 'broken']);
    expect(results({ year: 2020 })).toEqual(['broken', 'broken']);
  });

  it('cannot tell where no whole table was seen', () => {
    expect(results({ year: 2021, templates: OLD, capture: 'partial' })).toEqual([
      'notAssessable',
      'notAssessable',
    ]);
    const templates = { proactive: '2021', applications: 'legacy' } as const;
    expect(results({ year: 2021, templates })).toEqual(['holds', 'notAssessable']);
  });

  it('has nothing to say of years without a national table', () => {
    expect(results({ year: 2018 })).toEqual([]);
  });
});

describe('regulation-maker', () => {
  const IN_FORCE = 'proactive.regulations.inForce';
  const check = (cell: SampleCells[string], kind: AgencyKind | undefined, division = '330206') => {
    const agency = { division };
    const subject = sampleSubject([sampleReport({ [IN_FORCE]: cell })], kind, agency);
    return checkOf(regulationMaker, { ...subject, agency: { ...subject.agency, kind } }, IN_FORCE);
  };

  it('is broken where a body below the cities prints some', () => {
    expect(check(6, 'town')).toMatchObject({
      result: 'broken',
      left: 6,
      right: 0,
      difference: 6,
      message: { zh: expect.stringContaining('“规章 · 现行有效件数”：年报记载 6 件') },
    });
    expect(check(6, 'county')?.result).toBe('broken');
    expect(check(6, 'department')?.result).toBe('broken');
  });

  it('holds for 0, and for those that may', () => {
    expect(check(0, 'town')?.result).toBe('holds');
    expect(check(6, 'province')?.result).toBe('holds');
    expect(check(6, 'city')?.result).toBe('holds');
  });

  it('is not assessable without a number, a kind, or a settled answer', () => {
    expect(check(BLANK, 'town')).toMatchObject({ result: 'notAssessable', obstacles: [IN_FORCE] });
    expect(check(6, undefined)).toMatchObject({ result: 'notAssessable', obstacles: ['agency'] });
    expect(check(6, 'department', '3302')?.result).toBe('notAssessable');
  });

  it('counts of the 2019 table only what the body made', () => {
    const report = sampleReport({ 'proactive.regulations.publicTotal': 9 }, { templates: OLD });
    const found = regulationMaker.check(sampleSubject([report]));
    expect(found.map(({ subject, result }) => [subject, result])).toEqual([
      ['proactive.regulations.made', 'holds'],
    ]);
  });
});

describe('count-possible', () => {
  const run = (cells: SampleCells, changes = {}) =>
    countPossible.check(sampleSubject([sampleReport(cells, changes)]));

  it('holds once for a report whose numbers are all possible', () => {
    expect(run({ 'proactive.fees.amount': 7730.28 })).toMatchObject([
      { subject: 'figures', result: 'holds' },
    ]);
    const signed = { 'proactive.licensing.change': -4 };
    expect(run(signed, { templates: OLD })).toMatchObject([{ result: 'holds' }]);
  });

  it('is broken for each negative or fractional count, and negative amounts', () => {
    const id = 'applications.granted.person';
    expect(run({ [id]: -3 })).toMatchObject([{ subject: id, result: 'broken' }]);
    expect(run({ [id]: 1.5, 'proactive.fees.amount': -1 })).toHaveLength(2);
    const signed = { 'proactive.licensing.change': -4.5 };
    expect(run(signed, { templates: OLD })[0]?.result).toBe('broken');
  });

  it('is not assessable where there are no numbers', () => {
    const cells = Object.keys(sampleReport().figures).map((id) => [id, MISSING]);
    expect(run(Object.fromEntries(cells))[0]?.result).toBe('notAssessable');
  });
});

describe('digits-merged', () => {
  const ROW = 'applications.received';
  const results = (cells: SampleCells) =>
    digitsMerged
      .check(sampleSubject([sampleReport(cells)]))
      .map(({ subject, result }) => [subject, result]);
  const merged = { [`${ROW}.person`]: 12, [`${ROW}.enterprise`]: BLANK, [`${ROW}.total`]: 3 };

  it('is broken where a row lacks a number and a split restores its sum', () => {
    expect(results(merged)[0]).toEqual([`${ROW}.person`, 'broken']);
    const shifted = {
      [`${ROW}.person`]: 12,
      [`${ROW}.otherOrganisation`]: 3,
      [`${ROW}.total`]: MISSING,
    };
    expect(results(shifted)[0]).toEqual([`${ROW}.person`, 'broken']);
    const found = checkOf(digitsMerged, sampleSubject([sampleReport(merged)]), `${ROW}.person`);
    expect(found?.message.zh).toContain('若 12 是 1 和 2 两格连在一起');
    expect(found?.message.zh).toContain('一种可能');
  });

  it('holds where no number is lacking, the rest adds up, or no split helps', () => {
    const holds = [
      ['applications', 'holds'],
      ['proceedings', 'holds'],
    ];
    expect(results({ ...merged, [`${ROW}.enterprise`]: 0 })).toEqual(holds);
    expect(results({ ...merged, [`${ROW}.total`]: 12 })).toEqual(holds);
    expect(results({ ...merged, [`${ROW}.total`]: 7 })).toEqual(holds);
    expect(results({ ...merged, [`${ROW}.person`]: 102 })).toEqual(holds);
  });

  it('is not assessable where a table has no numbers', () => {
    const ids = Object.keys(sampleReport().figures).filter((id) => id.startsWith('proceedings.'));
    expect(results(Object.fromEntries(ids.map((id) => [id, MISSING])))).toEqual([
      ['applications', 'holds'],
      ['proceedings', 'notAssessable'],
    ]);
  });
});

describe('published-on-time', () => {
  const check = (published: string | undefined, kind: AgencyKind, year = 2021) => {
    const changes = { year, ...(published !== undefined && { published }) };
    return publishedOnTime.check(sampleSubject([sampleReport({}, changes)], kind))[0];
  };

  it.each([
    ['2022-01-31', 'department', 2021, 'holds'],
    ['2022-02-01', 'department', 2021, 'broken'],
    ['2022-03-31', 'county', 2021, 'holds'],
    ['2022-04-01', 'province', 2021, 'broken'],
    ['2022-06-01', 'town', 2021, 'notAssessable'],
    ['2016-03-31', 'town', 2015, 'holds'],
    ['2016-04-01', 'department', 2015, 'broken'],
    // Before the year is over, and more than a year late: dates of something else.
    ['2021-12-31', 'county', 2021, 'notAssessable'],
    ['2023-05-01', 'county', 2021, 'notAssessable'],
    [undefined, 'county', 2021, 'notAssessable'],
  ] as const)('%s by a %s for %i: %s', (published, kind, year, result) => {
    expect(check(published, kind, year)?.result).toBe(result);
  });

  it('says both dates and the days between, and is a notice', () => {
    expect(check('2022-02-08', 'department')?.message).toEqual({
      zh: '所载公布日期为 2022-02-08，期限为 2022-01-31，相差 8 天。',
      en: 'The date of publication given is 2022-02-08, the date set 2022-01-31: 8 days apart.',
    });
    expect(publishedOnTime.severity).toBe('notice');
  });
});
