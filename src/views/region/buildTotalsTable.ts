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
  /** How many reports have a broken balance, of how many. */
  readonly note: string;
  /** The same without these; absent where there are none. */
  readonly balanced: readonly TotalsRow[] | undefined;
}

export function buildTotalsTable(locale: Locale, years: readonly YearTotals[]): TotalsTable {
  const newestFirst = years.toSorted((a, b) => b.year - a.year);
  const broken = newestFirst.reduce(
    (sum, { reports, balanced }) => sum + (balanced ? reports - balanced.reports : 0),
    0,
  );
  const all = newestFirst.reduce((sum, { reports }) => sum + reports, 0);
  return {
    columns: YEAR_TOTAL_FIGURES.map((figure) => t(locale, `totals.${figure}`)),
    rows: newestFirst.map((year) => buildRow(locale, year.year, year)),
    note: t(locale, 'totals.broken', { count: broken, reports: all }),
    balanced:
      broken === 0
        ? undefined
        : newestFirst.map((year) => buildRow(locale, year.year, year.balanced ?? year)),
  };
}

function buildRow(
  locale: Locale,
  year: number,
  { reports, totals }: Pick<YearTotals, 'reports' | 'totals'>,
): TotalsRow {
  return {
    year: String(year),
    reports: t(locale, 'totals.reports', { count: reports }),
    cells: YEAR_TOTAL_FIGURES.map((figure) => buildCell(locale, totals[figure])),
  };
}

/** A sum over no number at all is no 0. */
function buildCell(locale: Locale, { sum, counted, reports }: Total): TotalCell {
  return {
    sum: counted === 0 ? t(locale, 'totals.none') : t(locale, 'totals.sum', { sum }),
    over: t(locale, 'totals.over', { counted, reports }),
  };
}
