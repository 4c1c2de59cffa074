import { addExact } from '../../model/addExact.ts';
import { numberOf } from '../../model/figureState.ts';
import { type Total, YEAR_TOTAL_FIGURES, type YearTotals } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { createGroupTally, type GroupTally } from './groupTally.ts';

/** Sums over reports, year by year, that know over how many reports they are. */
export interface YearTally {
  /** `isBroken`: a balance of the report does not hold, so one of the two sums leaves it out. */
  add(report: StoredReport, isBroken: boolean): void;
  /** In order of year. */
  years(): YearTotals[];
}

/** A tally with no reports yet. */
export function createYearTally(): YearTally {
  const all = new Map<number, Sums>();
  const balanced = new Map<number, Sums>();
  const groups = new Map<number, GroupTally>();
  const put = (years: Map<number, Sums>, report: StoredReport) =>
    years.set(report.year, addReport(years.get(report.year) ?? NO_SUMS, report));
  return {
    add: (report, isBroken) => {
      put(all, report);
      const group = groups.get(report.year) ?? createGroupTally();
      groups.set(report.year, group);
      group.add(report);
      if (!isBroken) put(balanced, report);
    },
    years: () =>
      [...all]
        .sort(([a], [b]) => a - b)
        .map(([year, sums]): YearTotals => {
          const without = balanced.get(year) ?? NO_SUMS;
          const isSame = without.reports === sums.reports;
          return {
            year,
            ...sums,
            groups: groups.get(year)?.groups() ?? {},
            ...(!isSame && { balanced: without }),
          };
        }),
  };
}

type Totals = YearTotals['totals'];
type Sums = NonNullable<YearTotals['balanced']>;

function totalsFrom(total: (figure: (typeof YEAR_TOTAL_FIGURES)[number]) => Total): Totals {
  return Object.fromEntries(YEAR_TOTAL_FIGURES.map((figure) => [figure, total(figure)])) as Totals;
}

const NO_SUMS: Sums = {
  reports: 0,
  totals: totalsFrom(() => ({ sum: 0, counted: 0, reports: 0 })),
};

/** A report whose cell holds no number counts as a report and adds nothing to the sum. */
function addReport(sums: Sums, report: StoredReport): Sums {
  const reports = sums.reports + 1;
  const totals = totalsFrom((figure) => {
    const { sum, counted } = sums.totals[figure];
    const value = numberOf(report.figures[figure]);
    return value === undefined
      ? { sum, counted, reports }
      : { sum: addExact(sum, value), counted: counted + 1, reports };
  });
  return { reports, totals };
}
