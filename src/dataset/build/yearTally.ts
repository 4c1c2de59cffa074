import { numberOf } from '../../model/figureState.ts';
import { type Total, YEAR_TOTAL_FIGURES, type YearTotals } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** Sums over reports, year by year, that know over how many reports they are. */
export interface YearTally {
  add(report: StoredReport): void;
  /** In order of year. */
  years(): YearTotals[];
}

/** A tally with no reports yet. */
export function createYearTally(): YearTally {
  const years = new Map<number, YearTotals>();
  return {
    add: (report) => {
      const year = years.get(report.year) ?? emptyYear(report.year);
      years.set(report.year, addReport(year, report));
    },
    years: () => [...years.values()].sort((a, b) => a.year - b.year),
  };
}

type Totals = YearTotals['totals'];

function totalsFrom(total: (figure: (typeof YEAR_TOTAL_FIGURES)[number]) => Total): Totals {
  return Object.fromEntries(YEAR_TOTAL_FIGURES.map((figure) => [figure, total(figure)])) as Totals;
}

const emptyYear = (year: number): YearTotals => ({
  year,
  reports: 0,
  totals: totalsFrom(() => ({ sum: 0, counted: 0, reports: 0 })),
});

/** A report whose cell holds no number counts as a report and adds nothing to the sum. */
function addReport(year: YearTotals, report: StoredReport): YearTotals {
  const reports = year.reports + 1;
  const totals = totalsFrom((figure) => {
    const { sum, counted } = year.totals[figure];
    const value = numberOf(report.figures[figure]);
    return value === undefined
      ? { sum, counted, reports }
      : { sum: sum + value, counted: counted + 1, reports };
  });
  return { year: year.year, reports, totals };
}
