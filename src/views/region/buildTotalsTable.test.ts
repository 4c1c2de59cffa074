import { expect, it } from 'vitest';
import { YEAR_TOTAL_FIGURES, type YearTotals } from '../../model/siteRecords.ts';
import { buildTotalsTable } from './buildTotalsTable.ts';

const year = (number: number, sum: number, counted: number): YearTotals => ({
  year: number,
  reports: 3,
  totals: Object.fromEntries(
    YEAR_TOTAL_FIGURES.map((figure) => [figure, { sum, counted, reports: 3 }]),
  ) as YearTotals['totals'],
  groups: {},
});

it('says over how many reports each sum runs, newest year first', () => {
  const { rows } = buildTotalsTable('zh', [year(2020, 0, 2), year(2021, 3521, 3)]);
  expect(rows.map((row) => [row.year, row.cells[0]?.sum, row.cells[0]?.over])).toEqual([
    ['2021', '3,521', '3/3 份'],
    ['2020', '0', '2/3 份'],
  ]);
});

it('never shows a sum over no number as 0', () => {
  const { rows } = buildTotalsTable('en', [year(2020, 0, 0)]);
  expect(rows[0]?.cells[0]).toEqual({ sum: 'no number', over: 'in 0 of 3' });
});
