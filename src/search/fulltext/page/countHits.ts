import type { SearchManifest, SegmentFacts } from '../indexFormat.ts';
import type { SearchHit } from '../runQuery.ts';

/** Reports found of those that can be searched, for a year or a province. */
export interface HitCount {
  /** A year, or the two digits of a province. */
  readonly key: string;
  readonly found: number;
  readonly searched: number;
}

/** How many reports were found of each year, years in order; a year without any is there too. */
export function countByYear(manifest: SearchManifest, hits: readonly SearchHit[]): HitCount[] {
  const counts = new Map<number, { found: number; searched: number }>();
  const countOf = (year: number) => {
    const count = counts.get(year) ?? { found: 0, searched: 0 };
    counts.set(year, count);
    return count;
  };
  for (const { year, reports } of manifest.segments) countOf(year).searched += reports;
  for (const { segment } of hits) countOf(segment.year).found += 1;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({ key: String(year), ...count }));
}

/** How many reports were found in each province, in order of code. */
export function countByProvince(
  segments: readonly SegmentFacts[],
  hits: readonly SearchHit[],
): HitCount[] {
  const counts = new Map<string, { found: number; searched: number }>();
  for (const { provinces } of segments) {
    for (const [province, reports] of provinces) {
      const count = counts.get(province) ?? { found: 0, searched: 0 };
      count.searched += reports;
      counts.set(province, count);
    }
  }
  for (const { segment, report } of hits) {
    const count = counts.get(provinceOf(segment, report));
    if (count) count.found += 1;
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({ key, ...count }));
}

/** The province of a report, by its number in the segment. */
export function provinceOf({ provinces }: SegmentFacts, report: number): string {
  let end = 0;
  for (const [province, reports] of provinces) {
    end += reports;
    if (report < end) return province;
  }
  return '';
}
