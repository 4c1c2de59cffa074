import { expect, it } from 'vitest';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { createYearTally } from './yearTally.ts';

const RECEIVED = 'applications.received.total';
const report = (year: number, value: number) =>
  sampleReport({ year, figures: sampleFigures({ [RECEIVED]: { state: 'number', value } }) });

it('has a second sum, without reports whose balances are broken, only where there are any', () => {
  const tally = createYearTally();
  tally.add(report(2021, 5), false);
  tally.add(report(2021, 7), true);
  tally.add(report(2022, 9), false);
  tally.add(report(2023, 1), true);
  const sums = tally.years().map(({ year, reports, totals, balanced }) => ({
    year,
    all: [totals[RECEIVED].sum, reports],
    balanced: balanced && [balanced.totals[RECEIVED].sum, balanced.reports],
  }));
  expect(sums).toEqual([
    { year: 2021, all: [12, 2], balanced: [5, 1] },
    { year: 2022, all: [9, 1], balanced: undefined },
    { year: 2023, all: [1, 1], balanced: [0, 0] },
  ]);
});
