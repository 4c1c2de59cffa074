import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, FIGURE_STATES } from '../cell.ts';
import { figureIdsOf } from '../figures.ts';
import { MEASURE_STATES } from '../measure.ts';
import { MEASURES } from '../measures.ts';
import { measureValue } from '../measureValue.ts';
import {
  type AgencyYear,
  COLUMN_FIGURES,
  formatAgencyColumns,
  parseAgencyColumns,
} from './agencyColumns.ts';
import { formatAgencyIndex, parseAgencyIndex } from './agencyIndex.ts';
import { formatAgencyNames, parseAgencyNames } from './agencyNames.ts';
import { cellAt, formatCells, parseCells } from './cellText.ts';
import { createMeasureColumn, isSmallAt, parseMeasureColumn } from './measureColumn.ts';
import { formatVarint, readVarint } from './varint.ts';
import { createYearReports, parseYearReports } from './yearReports.ts';

const number = fc.oneof(
  fc.nat(40),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  number.map((value): Cell => ({ state: 'number', value })),
  fc
    .constantFrom(...FIGURE_STATES.filter((state) => state !== 'number'))
    .map((state): Cell => ({ state })),
);
/** Runs of one cell are what real columns are full of. */
const cells = fc
  .array(fc.tuple(cell, fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
  .map((runs) => runs.flatMap(([same, length]) => Array<Cell>(length).fill(same)));

const report = fc
  .record({
    year: fc.integer({ min: 2008, max: 2030 }),
    proactive: fc.constantFrom('2021' as const, '2019' as const, 'legacy' as const),
    applications: fc.constantFrom('2021' as const, '2019' as const, 'legacy' as const),
    capture: fc.constantFrom('document' as const, 'complete' as const, 'partial' as const),
    some: fc.array(cell, { minLength: 300, maxLength: 300 }),
    disclosed: cell,
  })
  .map(({ year, proactive, applications, capture, some, disclosed }): AgencyYear => {
    const templates = { proactive, applications };
    const ids = figureIdsOf(templates);
    return {
      year,
      templates,
      capture,
      figures: Object.fromEntries(ids.map((id, at) => [id, some[at]])),
      stated: [{ figure: 'stated.disclosed.total', ...disclosed }],
    };
  });

const HEAD = { release: 'abc', year: 2021 };

describe('numbers and cells as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger().map(Math.abs), (value) => {
        expect(readVarint({ text: formatVarint(value), at: 0 })).toBe(value);
      }),
    );
    fc.assert(
      fc.property(cells, (some) => {
        const column = parseCells(formatCells(some), some.length);
        expect(some.map((_, at) => cellAt(column, at))).toEqual(some);
      }),
    );
  });

  it.each([
    [[0, 0, 0, 0, 7].map((value): Cell => ({ state: 'number', value })), 'A*DH'],
    [[{ state: 'blank' }, { state: 'number', value: 32 }] satisfies Cell[], '.gB'],
    [[{ state: 'number', value: -0.5 }] satisfies Cell[], '=-0.5;'],
  ])('are written as docs/columns.md says: %j', (some, text) => {
    expect(formatCells(some)).toBe(text);
  });

  it.each([
    ['A', 2, '1 of 2 cells'],
    ['AAA', 2, 'more than 2 cells'],
    ['A*', 2, 'no number at character 3'],
    ['=x;', 1, 'no cell at character 1'],
    ['A|', 2, 'no cell at character 2'],
  ])('"%s" as %i cells is an error', (text, count, reason) => {
    expect(() => parseCells(text, count)).toThrow(reason);
  });
});

describe('a measure’s column', () => {
  it('gives every report the value and state that the report itself gives', () => {
    const measure = fc.constantFrom(...MEASURES);
    fc.assert(
      fc.property(fc.array(report, { maxLength: 6 }), measure, (reports, some) => {
        const writer = createMeasureColumn(some);
        for (const each of reports) writer.add(each);
        const column = parseMeasureColumn(writer.text(HEAD));
        const values = reports.map((each) => measureValue(each, some.id));
        expect([...column.states].map((state) => MEASURE_STATES[state])).toEqual(
          values.map(({ state }) => state),
        );
        values.forEach((value, at) => {
          const isNumber = value.state === 'number';
          expect(column.values[at]).toBe(isNumber ? value.value : Number.NaN);
          expect(isSmallAt(column, at)).toBe(isNumber && value.small === true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is refused where it is something else', () => {
    expect(() => parseMeasureColumn('<!doctype html>')).toThrow('expected "gongkai-columns 1');
    const other = createMeasureColumn(MEASURES[0] as never).text(HEAD);
    expect(() => parseMeasureColumn(other.replace('grantedShare', 'none'))).toThrow('no measure');
  });
});

describe('the other files', () => {
  it('give an agency back with every figure of every year', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 3 }), (reports) => {
        const agency = { release: 'abc', code: '330206007', name: '某街道', nameEn: 'Some' };
        const ancestors = [{ code: '33', name: '某省', nameEn: 'Province' }];
        const text = formatAgencyColumns({ ...agency, ancestors, reports });
        const read = parseAgencyColumns(text);
        expect(read).toMatchObject({ ...agency, ancestors });
        reports.forEach((each, at) => {
          const found = read.reports[at];
          expect(found).toMatchObject({ year: each.year, capture: each.capture });
          for (const id of COLUMN_FIGURES) {
            expect(measureValue(found as AgencyYear, id)).toEqual(measureValue(each, id));
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('give the codes and names back', () => {
    const codes = ['33', '3302', '330206', '330206-caizhengju', '330206007', '330206008', '37'];
    const index = { release: 'abc', codes };
    expect(parseAgencyIndex(formatAgencyIndex(index))).toEqual(index);
    const names = new Map([['330206', { name: '某区人民政府', nameEn: 'Government' }]]);
    const regions = new Map([['330206', { name: '某 区', nameEn: 'District' }]]);
    const both = { release: 'abc', names, regions };
    expect(parseAgencyNames(formatAgencyNames(both))).toEqual(both);
  });

  it('give the reports of a year back', () => {
    const places = fc.uniqueArray(fc.nat(300), { maxLength: 80 });
    fc.assert(
      fc.property(places, (some) => {
        const agencies = some.toSorted((a, b) => a - b);
        const writer = createYearReports();
        for (const agency of agencies) {
          writer.add({
            agency,
            proactive: '2021',
            applications: agency % 2 ? '2021' : '2019',
            capture: 'partial',
            balance: 'broken',
            numbers: agency,
            figures: 200,
          });
        }
        const read = parseYearReports(writer.text(HEAD));
        expect([...read.agencies]).toEqual(agencies);
        expect([...read.numbers]).toEqual(agencies);
        expect([...read.applications]).toEqual(agencies.map((agency) => (agency % 2 ? 0 : 1)));
        expect([...new Set(read.balance)]).toEqual(agencies.length > 0 ? [1] : []);
      }),
    );
  });
});
