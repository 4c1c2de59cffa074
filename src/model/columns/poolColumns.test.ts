import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../cell.ts';
import { MEASURE_STATES, type MeasuredReport } from '../measure.ts';
import { findMeasure } from '../measures.ts';
import { measureOver } from '../measureValue.ts';
import { createMeasureColumn, parseMeasureColumn } from './measureColumn.ts';
import { poolColumns } from './poolColumns.ts';

const RECEIVED = 'applications.received.total';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(40).map((value): Cell => ({ state: 'number', value })) },
  fc.constantFrom('blank', 'missing').map((state): Cell => ({ state }) as Cell),
);
const report = fc.record({ granted: cell, concluded: cell, received: cell }).map(
  ({ granted, concluded, received }): MeasuredReport => ({
    templates: { applications: '2021' },
    figures: {
      'applications.granted.total': granted,
      'applications.concluded.total': concluded,
      [RECEIVED]: received,
    },
  }),
);
/** Three years; each agency has a report in some of them. */
const years = fc.array(fc.dictionary(fc.nat(9).map(String), report), {
  minLength: 1,
  maxLength: 3,
});

describe('poolColumns', () => {
  it.each([RECEIVED, 'measure.grantedShare', 'measure.applicationsPerYear'])(
    'gives %s what the reports of the years give together',
    (id) => {
      const measure = findMeasure(id);
      if (!measure) throw new Error(id);
      fc.assert(
        fc.property(years, (some) => {
          const pooled = poolColumns(
            some.map((reports, year) => {
              const writer = createMeasureColumn(measure);
              const agencies = Object.keys(reports).map(Number);
              for (const agency of agencies) writer.add(reports[agency] as MeasuredReport);
              const column = parseMeasureColumn(writer.text({ release: 'a', year: 2021 + year }));
              return { agencies: Int32Array.from(agencies), column };
            }),
          );
          const all = new Set(some.flatMap((reports) => Object.keys(reports).map(Number)));
          expect([...pooled.agencies]).toEqual([...all].sort((a, b) => a - b));
          pooled.agencies.forEach((agency, at) => {
            const own = some.flatMap((reports) => reports[agency] ?? []);
            const over = measureOver(own, id);
            expect(MEASURE_STATES[pooled.column.states[at] ?? 0]).toBe(over.state);
            expect(pooled.counted[at]).toBe(over.counted);
            const value = over.state === 'number' ? over.value : Number.NaN;
            expect(pooled.column.values[at]).toBe(value);
          });
        }),
      );
    },
  );
});
