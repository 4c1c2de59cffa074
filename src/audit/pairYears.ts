import type { StoredReport } from '../model/storedReport.ts';

/** A report that has an earlier one of the same agency, and the one of the year right before. */
export interface YearPair {
  readonly report: StoredReport;
  /** The year right before. */
  readonly before: number;
  /** Absent where that year is a gap. */
  readonly previous: StoredReport | undefined;
}

/** Every report but the first, with the report of the year before it; `reports` in order of year. */
export function pairYears(reports: readonly StoredReport[]): YearPair[] {
  return reports.slice(1).map((report, at) => {
    const before = report.year - 1;
    const earlier = reports[at];
    return { report, before, previous: earlier?.year === before ? earlier : undefined };
  });
}
