import { APPLICATION_ROWS } from '../../model/applicationsRows.ts';
import type { Label } from '../../model/parts.ts';
import type { Total, YEAR_TOTAL_FIGURES, YearTotals } from '../../model/siteRecords.ts';

type TotalFigure = (typeof YEAR_TOTAL_FIGURES)[number];

/**
 * The sums shown, in this order. Each is over the reports that print it, and these are not the same
 * for all: so they stand side by side and are never stacked to a whole.
 */
export const TOTAL_ROWS = ['received', 'concluded', 'granted', 'partlyGranted'] as const;
export type TotalRow = (typeof TOTAL_ROWS)[number];

export interface AreaTotal extends Total {
  readonly row: TotalRow;
}

export const totalFigure = (row: TotalRow): TotalFigure => `applications.${row}.total`;

/** A sum's label in the form. */
export function totalLabel(row: TotalRow): Label {
  const found = APPLICATION_ROWS.find(({ id }) => id === `applications.${row}`);
  if (found === undefined) throw new Error(`the form has no row "${row}"`);
  return found;
}

/** Sums over years, with the number of reports that each rests on. */
export function buildTotalsSeries(years: readonly YearTotals[]): readonly AreaTotal[] {
  return TOTAL_ROWS.map((row) => {
    const totals = years.map((year) => year.totals[totalFigure(row)]);
    const add = (key: keyof Total): number => totals.reduce((sum, total) => sum + total[key], 0);
    return { row, sum: add('sum'), counted: add('counted'), reports: add('reports') };
  });
}
