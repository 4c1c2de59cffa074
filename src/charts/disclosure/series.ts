import { STATED_FIGURES, type StatedFigure } from '../../model/statedFigures.ts';
import type { Capture, StoredMention, StoredReport } from '../../model/storedReport.ts';
import { buildYearRows, type Span, type YearRow } from '../yearRows.ts';

export const TOTAL = 'stated.disclosed.total';

/** The channels in the model's order, the total last: channels overlap, so it is a figure of its own. */
export const DISCLOSURE_FIGURES: readonly StatedFigure[] = STATED_FIGURES.filter(({ id }) =>
  id.startsWith('stated.disclosed.'),
).toSorted((a, b) => Number(a.id === TOTAL) - Number(b.id === TOTAL));

/** One figure as one report states it, once or several times over. */
export interface StatedCount {
  readonly figure: StatedFigure;
  /** Drawn: the number that stands first, or what stands there instead of one. */
  readonly first: StoredMention;
  /** Further numbers that say something else. */
  readonly differing: readonly StoredMention[];
}

export interface DisclosureYear {
  readonly year: number;
  readonly capture: Capture;
  /** Only what the report states. */
  readonly counts: readonly StatedCount[];
}

export interface DisclosureSeries {
  readonly rows: readonly YearRow<DisclosureYear>[];
  readonly years: readonly DisclosureYear[];
}

/** What reports say in prose of how much was published, by channel, as stated. */
export function buildDisclosureSeries(
  reports: readonly StoredReport[],
  span?: Span,
): DisclosureSeries {
  const rows = buildYearRows(
    reports.map((report) => ({ year: report.year, data: readYear(report) })),
    span,
  );
  return { rows, years: rows.flatMap((row) => (row.kind === 'held' ? [row.data] : [])) };
}

function readYear({ year, capture, stated }: StoredReport): DisclosureYear {
  const counts = DISCLOSURE_FIGURES.flatMap((figure): StatedCount[] => {
    const mentions = stated.filter((mention) => mention.figure === figure.id);
    const numbers = mentions.filter((mention) => mention.state === 'number');
    const first = numbers[0] ?? mentions[0];
    return first ? [{ figure, first, differing: differingFrom(first, numbers) }] : [];
  });
  return { year, capture, counts };
}

const meaningOf = (mention: StoredMention): string =>
  mention.state === 'number' ? `${mention.qualifier} ${mention.value}` : mention.state;

/** Mentions that say another thing than the first, each thing once. */
function differingFrom(first: StoredMention, mentions: readonly StoredMention[]): StoredMention[] {
  const met = new Set([meaningOf(first)]);
  return mentions.filter((mention) => {
    const isNew = !met.has(meaningOf(mention));
    met.add(meaningOf(mention));
    return isNew;
  });
}
