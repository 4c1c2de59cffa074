import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { type Total, YEAR_TOTAL_FIGURES, type YearTotals } from '../../model/siteRecords.ts';

/** A sum with the number of reports it runs over. */
export interface TotalCell {
  readonly sum: string;
  /** `2/3 份`: reports that print a number, of the reports that there are. */
  readonly over: string;
}

export interface TotalsRow {
  readonly year: string;
  readonly reports: string;
  readonly cells: readonly TotalCell[];
}

/** Figures summed by year, newest first. */
export interface TotalsTable {
  readonly columns: readonly string[];
  readonly rows: readonly TotalsRow[];
}

export function buildTotalsTable(locale: Locale, years: readonly YearTotals[]): TotalsTable {
  return {
    columns: YEAR_TOTAL_FIGURES.map((figure) => t(locale, `totals.${figure}`)),
    rows: years
      .toSorted((a, b) => b.year - a.year)
      .map(({ year, reports, totals }) => ({
        year: String(year),
        reports: t(locale, 'totals.reports', { count: reports }),
        cells: YEAR_TOTAL_FIGURES.map((figure) => buildCell(locale, totals[figure])),
      })),
  };
}

/** A sum over no number at all is no 0. */
function buildCell(locale: Locale, { sum, counted, reports }: Total): TotalCell {
  return {
    sum: counted === 0 ? t(locale, 'totals.none') : t(locale, 'totals.sum', { sum }),
    over: t(locale, 'totals.over', { counted, reports }),
  };
}
