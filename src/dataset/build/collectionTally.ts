import type { AgencySummary, CollectionRecord, ReportSummary } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { receivedOf } from './receivedOf.ts';
import { createYearTally } from './yearTally.ts';

/** How many of the latest reports the collection's record lists. */
const LATEST = 20;

type Counts = Pick<
  CollectionRecord,
  'agencies' | 'reports' | 'numbers' | 'captures' | 'years' | 'latest'
>;

/** Counts over every report of the collection. */
export interface CollectionTally {
  /** `broken`: years whose report has a balance that does not hold. */
  add(summary: AgencySummary, reports: readonly StoredReport[], broken: ReadonlySet<number>): void;
  counts(): Counts;
  /** The newest date on which something was published or retrieved; empty for no reports. */
  newestDate(): string;
}

/** A tally with no reports yet. */
export function createCollectionTally(): CollectionTally {
  const years = createYearTally();
  const captures = { document: 0, complete: 0, partial: 0 };
  let latest: ReportSummary[] = [];
  let agencies = 0;
  let numbers = 0;
  let newest = '';
  const addReport = (summary: AgencySummary, report: StoredReport, isBroken: boolean) => {
    years.add(report, isBroken);
    captures[report.capture] += 1;
    numbers += countNumbers(report);
    for (const date of [report.published ?? '', report.source.retrieved ?? '']) {
      if (date > newest) newest = date;
    }
    latest = [...latest, toSummary(summary, report)].sort(compareLatest).slice(0, LATEST);
  };
  return {
    add: (summary, reports, broken) => {
      agencies += 1;
      for (const report of reports) addReport(summary, report, broken.has(report.year));
    },
    counts: () => {
      const reports = captures.document + captures.complete + captures.partial;
      return { agencies, reports, numbers, captures, years: years.years(), latest };
    },
    newestDate: () => newest,
  };
}

function countNumbers({ figures, stated }: StoredReport): number {
  return [...Object.values(figures), ...stated].filter((cell) => cell.state === 'number').length;
}

function toSummary(agency: AgencySummary, report: StoredReport): ReportSummary {
  const { year, published } = report;
  return { agency, year, ...(published && { published }), received: receivedOf(report) };
}

/** Newest first; those without a date after all others. */
function compareLatest(a: ReportSummary, b: ReportSummary): number {
  const [first, second] = [a, b].map(({ published = '', year }) => `${published} ${year}`);
  if (first !== second) return (first ?? '') > (second ?? '') ? -1 : 1;
  return a.agency.code < b.agency.code ? -1 : 1;
}
