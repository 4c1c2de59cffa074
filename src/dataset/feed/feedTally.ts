import { type Check, checkId } from '../../model/check.ts';
import type { FeedEntry } from '../../model/feedEntry.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** How many entries a feed has. */
const NEWEST = 100;

/** The newest of the collection; it holds no more than a feed shows. */
export interface FeedTally {
  add(summary: AgencySummary, reports: readonly StoredReport[], findings: readonly Check[]): void;
  /** Newest first. What has no date of its own comes last, with the release's. */
  entries(released: string): FeedEntry[];
}

/** A tally of nothing yet. */
export function createFeedTally(): FeedTally {
  let newest: FeedEntry[] = [];
  return {
    add: (summary, reports, findings) => {
      const found = reports.flatMap((report) => entriesOf(summary, report, findings));
      newest = [...newest, ...found].sort(compareEntries).slice(0, NEWEST);
    },
    entries: (released) => newest.map((entry) => ({ ...entry, date: entry.date || released })),
  };
}

function entriesOf(
  { name, nameEn, ancestors }: AgencySummary,
  report: StoredReport,
  findings: readonly Check[],
): FeedEntry[] {
  const { agency, year, figures, published, source } = report;
  const head = { agency, name, nameEn, ancestors, year };
  const date = source.retrieved ?? published ?? '';
  const corrections = Object.entries(figures).flatMap(([figure, { corrected, ...after }]) =>
    corrected
      ? [{ figure, before: corrected.from, after: cellOf(after), date: corrected.date }]
      : [],
  );
  return [
    { kind: 'report', ...head, date },
    ...corrections.map((each): FeedEntry => ({ kind: 'correction', ...head, ...each })),
    ...findings
      .filter((check) => check.year === year)
      .map(
        (check): FeedEntry => ({
          kind: 'finding',
          ...head,
          date,
          check: checkId(check),
          message: check.message,
        }),
      ),
  ];
}

const cellOf = (cell: Pick<StoredReport['figures'][string], 'state'> & { value?: number }) =>
  cell.state === 'number' ? { state: cell.state, value: cell.value ?? 0 } : { state: cell.state };

/** Newest first. Within a day, which may have brought thousands of reports, what is rarer comes first. */
function compareEntries(a: FeedEntry, b: FeedEntry): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (a.year !== b.year) return b.year - a.year;
  return a.agency < b.agency ? -1 : 1;
}

const KINDS: readonly FeedEntry['kind'][] = ['correction', 'finding', 'report'];
