import type { AgencyKind } from '../../model/agencyKind.ts';
import { findSections, type SearchRun } from './findSections.ts';
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

/**
 * Every report in which all words stand and no excluded one does, in order of segment, then agency;
 * without any included word none. Rejects with a SearchError, or as the signal says.
 */
export async function runQuery(
  index: SearchIndex,
  words: readonly FoldedWord[],
  filter: SearchFilter,
  run: SearchRun = { onProgress: () => {}, signal: new AbortController().signal },
): Promise<readonly SearchHit[]> {
  const segments = index.manifest.segments.filter(
    ({ year }) => filter.year === undefined || year === filter.year,
  );
  run.onProgress(0, segments.length);
  const found = await Promise.all(
    segments.map(async (segment) => {
      const hits = await searchSegment(index, segment, words, filter, run);
      run.onProgress(1, 0);
      return hits;
    }),
  );
  return found.flat();
}

async function searchSegment(
  index: SearchIndex,
  segment: SegmentFacts,
  words: readonly FoldedWord[],
  filter: SearchFilter,
  run: SearchRun,
): Promise<SearchHit[]> {
  if (!words.some(({ excluded }) => !excluded)) return [];
  const isWanted = await sectionFilter(index, segment, filter);
  const found = await Promise.all(
    words.map(async ({ text, excluded }) => {
      const sections = await findSections(text, segment, index, isWanted, run);
      return { excluded, counts: countByReport([...sections].filter(isWanted)) };
    }),
  );
  return [...combine(found)]
    .sort(([a], [b]) => a - b)
    .map(([report, sections]): SearchHit => ({ segment, report, sections }));
}

/** How many sections of each report are in the set. */
function countByReport(sections: readonly number[]) {
  const counts = new Map<number, number>();
  for (const section of sections) {
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

/** Tells which sections of a segment a filter lets through; loads what it needs to know. */
async function sectionFilter(
  index: SearchIndex,
  segment: SegmentFacts,
  { region, kind, part }: SearchFilter,
): Promise<(section: number) => boolean> {
  const wanted = new Uint8Array(segment.reports);
  if (region === undefined && kind === undefined) wanted.fill(1);
  else {
    for (const run of await index.places(segment)) {
      if (kind !== undefined && run.kind !== kind) continue;
      if (region !== undefined && !run.division.startsWith(region)) continue;
      wanted.fill(1, run.from, run.to);
    }
  }
  const wantedPart = part === undefined ? undefined : SECTION_KINDS.indexOf(part);
  return (section) =>
    wanted[Math.floor(section / SECTIONS_A_REPORT)] === 1 &&
    (wantedPart === undefined || section % SECTIONS_A_REPORT === wantedPart);
}
