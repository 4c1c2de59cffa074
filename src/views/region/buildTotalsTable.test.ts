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

it('has the sums without reports whose balances are broken, where there are such reports', () => {
  expect(buildTotalsTable('zh', [year(2020, 9, 3)]).balanced).toBeUndefined();
  const broken = { ...year(2021, 30, 3), balanced: { ...year(2021, 20, 2), reports: 2 } };
  const { balanced, rows, note } = buildTotalsTable('zh', [year(2020, 9, 3), broken]);
  expect(note).toMatch(/6 份.*1 份/);
  expect([rows, balanced ?? []].map((each) => each.map((row) => row.cells[0]?.sum))).toEqual([
    ['30', '9'],
    ['20', '9'],
  ]);
  expect(balanced?.map(({ reports }) => reports)).toEqual(['2 份', '3 份']);
});
