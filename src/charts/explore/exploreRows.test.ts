import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasureColumn, parseMeasureColumn } from '../../model/columns/measureColumn.ts';
import {
  createYearReports,
  parseYearReports,
  type YearReport,
} from '../../model/columns/yearReports.ts';
import { MEASURE_STATES, type MeasuredReport } from '../../model/measure.ts';
import { findMeasure } from '../../model/measures.ts';
import { measureOver, measureValue } from '../../model/measureValue.ts';
import { buildExploreRows } from './exploreRows.ts';
import type { ExploreSource, YearSource } from './exploreSource.ts';
import { rankRows } from './rankRows.ts';

const CODES = ['33', '3302', '330206', '330206007', '330206-caizhengju'];
const ID = 'measure.personShare';

const reportOf = (person: number | undefined, received: number): MeasuredReport => ({
  templates: { applications: '2021' },
  figures: {
    'applications.received.person':
      person === undefined ? { state: 'blank' } : { state: 'number', value: person },
    'applications.received.total': { state: 'number', value: received },
  },
});

const about: Omit<YearReport, 'agency'> = {
  proactive: '2021',
  applications: '2021',
  capture: 'document',
  balance: 'holds',
  numbers: 2,
  figures: 2,
};

type Entry = readonly [agency: number, report: MeasuredReport, differs?: Partial<YearReport>];

function yearOf(year: number, entries: readonly Entry[]): YearSource {
  const measure = findMeasure(ID);
  if (!measure) throw new Error(ID);
  const reports = createYearReports();
  const column = createMeasureColumn(measure);
  for (const [agency, report, differs] of entries) {
    reports.add({ ...about, agency, ...differs });
    column.add(report);
  }
  const head = { release: 'r', year };
  return {
    year,
    reports: parseYearReports(reports.text(head)),
    x: parseMeasureColumn(column.text(head)),
  };
}

function sourceOf(years: readonly YearSource[]): ExploreSource {
  const x = findMeasure(ID);
  if (!x) throw new Error(ID);
  return { codes: CODES, kinds: Uint8Array.from([0, 1, 2, 3, 4]), x, years };
}

const FIRST = [reportOf(10, 40), reportOf(undefined, 5), reportOf(3, 4)] as const;
const SECOND = [reportOf(30, 60), reportOf(0, 0)] as const;
const source = sourceOf([
  yearOf(2021, [
    [0, FIRST[0]],
    [2, FIRST[1], { balance: 'broken' }],
    [3, FIRST[2], { capture: 'partial' }],
  ]),
  yearOf(2022, [
    [0, SECOND[0]],
    [3, SECOND[1]],
  ]),
]);

describe('buildExploreRows', () => {
  it('adds years up as measureOver does', () => {
    const rows = buildExploreRows(source, {});
    const pooled = measureOver([FIRST[0], SECOND[0]], ID);
    expect([...rows.agencies]).toEqual([0, 2, 3]);
    expect(pooled).toMatchObject({ state: 'number', value: 0.4, denominator: 100 });
    expect(rows.x.values[0]).toBe(40);
    expect([...rows.x.wholes]).toEqual([100, Number.NaN, 4]);
    expect([...rows.x.small]).toEqual([0, 0, 1]);
  });

  it.each([
    [0, FIRST],
    [1, SECOND],
  ] as const)('of a single year has the values of its reports', (at, reports) => {
    const year = source.years[at];
    if (!year) throw new Error('no year');
    const { x } = buildExploreRows(sourceOf([year]), {});
    const expected = reports.map((report) => measureValue(report, ID));
    expect([...x.states].map((state) => MEASURE_STATES[state])).toEqual(
      expected.map(({ state }) => state),
    );
    expect([...x.values]).toEqual(
      expected.map((value) => (value.state === 'number' ? value.value * 100 : Number.NaN)),
    );
  });

  it('never takes a blank for a 0', () => {
    const { x } = buildExploreRows(source, {});
    expect([...x.states]).toEqual([0, 1, 0]);
    expect(x.values[1]).toBeNaN();
  });

  it.each([
    [{ region: '330206' }, [2, 3]],
    [{ kind: 'town' }, [3]],
    [{ balance: 'broken' }, [2]],
    [{ capture: 'partial' }, [3]],
    [{ form: '2019' }, []],
    [{ form: 'mixed' }, []],
  ] as const)('takes in what %j says', (filter, expected) => {
    expect([...buildExploreRows(source, filter).agencies]).toEqual(expected);
  });

  it('has the same rows whatever was asked before', () => {
    const filter = fc.record(
      {
        region: fc.constantFrom('33', '330206'),
        kind: fc.constantFrom('town', 'province'),
        balance: fc.constantFrom('holds', 'broken'),
        capture: fc.constantFrom('document', 'partial'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(filter, { minLength: 2, maxLength: 6 }), (filters) => {
        const held = filters.map((each) => buildExploreRows(source, each));
        const anew = filters.map((each) => {
          const years = source.years.map((year) => ({ ...year, reports: { ...year.reports } }));
          return buildExploreRows(sourceOf(years), each);
        });
        expect(held).toEqual(anew);
      }),
    );
  });
});

describe('rankRows', () => {
  it('never ranks a small denominator, and loses no row', () => {
    const { ranked, ranks, small, unknown } = rankRows(buildExploreRows(source, {}), 'desc');
    expect([[...ranked], [...ranks], [...small], unknown]).toEqual([[0], [1], [2], [1]]);
  });
});
