import type { AgencyKind } from '../../model/agencyKind.ts';
import { findSections } from './findSections.ts';
import type { SegmentFacts } from './indexFormat.ts';
import type { SearchIndex } from './openSearchIndex.ts';
import { SECTION_KINDS, SECTIONS_A_REPORT, type SectionKind } from './searchSection.ts';

/** A word to look up: folded as the texts are. */
export interface FoldedWord {
  readonly text: string;
  readonly excluded: boolean;
}

/** What narrows a search; what is absent does not narrow it. */
export interface SearchFilter {
  readonly year?: number | undefined;
  /** Code of a province, city or county. */
  readonly region?: string | undefined;
  readonly kind?: AgencyKind | undefined;
  readonly part?: SectionKind | undefined;
}

/** A report in which all words stand. */
export interface SearchHit {
  readonly segment: SegmentFacts;
  /** Its number in the segment. */
  readonly report: number;
  /** How many of its sections hold one of the words, counted for each word. */
  readonly sections: number;
}

export interface SearchOutcome {
  /** In order of segment, then agency. */
  readonly hits: readonly SearchHit[];
  /**
   * False where a word is longer than the index's grams and stands in too many reports to look into
   * their texts: then no report is lacking, but some may hold only pieces of it.
   */
  readonly isExact: boolean;
}

/**
 * Every report in which all words stand and no excluded one does; without any included word none.
 * `onSegment` is told after each segment, for a progress bar. Rejects with a SearchError.
 */
export async function runQuery(
  index: SearchIndex,
  words: readonly FoldedWord[],
  filter: SearchFilter,
  onSegment: (done: number, of: number) => void = () => {},
): Promise<SearchOutcome> {
  const segments = index.manifest.segments.filter(
    ({ year }) => filter.year === undefined || year === filter.year,
  );
  let done = 0;
  const outcomes = await Promise.all(
    segments.map(async (segment) => {
      const outcome = await searchSegment(index, segment, words, filter);
      onSegment(++done, segments.length);
      return outcome;
    }),
  );
  return {
    hits: outcomes.flatMap(({ hits }) => hits),
    isExact: outcomes.every(({ isExact }) => isExact),
  };
}

async function searchSegment(
  index: SearchIndex,
  segment: SegmentFacts,
  words: readonly FoldedWord[],
  filter: SearchFilter,
): Promise<SearchOutcome> {
  if (!words.some(({ excluded }) => !excluded)) return { hits: [], isExact: true };
  const isWanted = await reportFilter(index, segment, filter);
  const kind = filter.part === undefined ? undefined : SECTION_KINDS.indexOf(filter.part);
  const found = await Promise.all(
    words.map(async ({ text, excluded }) => {
      const { sections, isExact } = await findSections(text, segment, index, isWanted);
      return { excluded, isExact, counts: countByReport(sections, kind) };
    }),
  );
  const counts = combine(found);
  const hits = [...counts]
    .filter(([report]) => isWanted(report))
    .sort(([a], [b]) => a - b)
    .map(([report, sections]): SearchHit => ({ segment, report, sections }));
  return { hits, isExact: found.every(({ isExact }) => isExact) };
}

/** How many sections of each report are in the set. */
function countByReport(sections: ReadonlySet<number>, kind: number | undefined) {
  const counts = new Map<number, number>();
  for (const section of sections) {
    if (kind !== undefined && section % SECTIONS_A_REPORT !== kind) continue;
    const report = Math.floor(section / SECTIONS_A_REPORT);
    counts.set(report, (counts.get(report) ?? 0) + 1);
  }
  return counts;
}

interface FoundWord {
  readonly excluded: boolean;
  readonly counts: ReadonlyMap<number, number>;
}

function combine(found: readonly FoundWord[]): ReadonlyMap<number, number> {
  const [first, ...others] = found.filter(({ excluded }) => !excluded).map(({ counts }) => counts);
  const without = found.filter(({ excluded }) => excluded).map(({ counts }) => counts);
  const combined = new Map<number, number>();
  for (const [report, count] of first ?? []) {
    if (!others.every((counts) => counts.has(report))) continue;
    if (without.some((counts) => counts.has(report))) continue;
    combined.set(
      report,
      others.reduce((sum, counts) => sum + (counts.get(report) ?? 0), count),
    );
  }
  return combined;
}

/** Tells which reports of a segment a filter lets through; loads what it needs to know. */
async function reportFilter(
  index: SearchIndex,
  segment: SegmentFacts,
  { region, kind }: SearchFilter,
): Promise<(report: number) => boolean> {
  if (region === undefined && kind === undefined) return () => true;
  const wanted = new Uint8Array(segment.reports);
  for (const run of await index.places(segment)) {
    if (kind !== undefined && run.kind !== kind) continue;
    if (region !== undefined && !run.division.startsWith(region)) continue;
    wanted.fill(1, run.from, run.to);
  }
  return (report) => wanted[report] === 1;
}
