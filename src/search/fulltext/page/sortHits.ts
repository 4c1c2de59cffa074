import type { SearchIndex } from '../openSearchIndex.ts';
import type { SearchHit } from '../runQuery.ts';
import type { Sort } from './searchState.ts';

/**
 * Hits in the order asked for. Relevance: in how many parts of the report the words stand, the
 * newest first among equals. Ties go by year and place, so that the order is always the same.
 */
export async function sortHits(
  hits: readonly SearchHit[],
  sort: Sort,
  index: SearchIndex,
): Promise<SearchHit[]> {
  const byYear = (a: SearchHit, b: SearchHit) =>
    b.segment.year - a.segment.year || a.report - b.report;
  if (sort === 'year') return hits.toSorted(byYear);
  if (sort === 'relevance') {
    return hits.toSorted((a, b) => b.sections - a.sections || byYear(a, b));
  }
  const divisions = await divisionsOf(hits, index);
  const divisionOf = (hit: SearchHit) => divisions.get(hit) ?? '';
  return hits.toSorted((a, b) => compare(divisionOf(a), divisionOf(b)) || byYear(a, b));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The county, city or province of each hit; hits come in order of segment, then number. */
async function divisionsOf(hits: readonly SearchHit[], index: SearchIndex) {
  const divisions = new Map<SearchHit, string>();
  for (const [segment, members] of Map.groupBy(hits, ({ segment }) => segment)) {
    const runs = await index.places(segment);
    let run = 0;
    for (const hit of members) {
      while (hit.report >= (runs[run]?.to ?? Number.POSITIVE_INFINITY)) run++;
      divisions.set(hit, runs[run]?.division ?? '');
    }
  }
  return divisions;
}
