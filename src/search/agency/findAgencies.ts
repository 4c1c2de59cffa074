import type { AgencyRow } from './agencyRow.ts';
import { buildLookupQuery, type LookupQuery } from './lookupQuery.ts';
import { parseTyped } from './parseTyped.ts';
import type { Places } from './places.ts';
import { planPieces, planShards, planSlips } from './planShards.ts';
import { rankLoosely, rankRows } from './rankRows.ts';

/** Where names come from; every answer rejects when a file cannot be had. */
export interface LookupSource {
  readonly places: () => Promise<Places>;
  readonly shards: (names: readonly string[]) => Promise<readonly AgencyRow[]>;
}

/** What a lookup found. */
export interface LookupAnswer {
  /** Best first. */
  readonly rows: readonly AgencyRow[];
  /** Only regions were looked at: one letter begins thousands of names. */
  readonly isPartial: boolean;
}

const NOTHING: LookupAnswer = { rows: [], isPartial: false };

/**
 * Finds what was typed among all regions and agencies: first to the letter, then in pieces, last
 * with one slip. Later steps are taken only where the earlier ones found nothing.
 */
export async function findAgencies(text: string, source: LookupSource): Promise<LookupAnswer> {
  const typed = parseTyped(text);
  if (typed.code === undefined && typed.han === '' && typed.words.length === 0) return NOTHING;
  const places = await source.places();
  const query = buildLookupQuery(typed, places, false);
  const { names, isPartial } = planShards(query);
  const gather = (more: readonly string[]) => gatherRows([...names, ...more], places, source);
  const exact = rankRows(await gather([]), query);
  if (isPartial || exact.length > 0 || query.code !== undefined) return { rows: exact, isPartial };
  const cutQuery = buildLookupQuery(typed, places, true);
  return { rows: await findFurther(cutQuery, gather), isPartial };
}

async function gatherRows(
  names: readonly string[],
  places: Places,
  source: LookupSource,
): Promise<readonly AgencyRow[]> {
  const agencies = await source.shards([...new Set(names)]);
  const byCode = new Map(agencies.map((row) => [row.listed.code, row]));
  return [...places.regions, ...byCode.values()];
}

type Gather = (more: readonly string[]) => Promise<readonly AgencyRow[]>;

async function findFurther(query: LookupQuery, gather: Gather): Promise<readonly AgencyRow[]> {
  const pieces = planPieces(query);
  const rows = await gather(pieces);
  for (const rank of [rankRows, rankLoosely]) {
    const found = rank(rows, query);
    if (found.length > 0) return found;
  }
  const { findSlips } = await import('./findSlips.ts');
  const slips = findSlips(rows, query);
  return slips.length > 0
    ? slips
    : findSlips(await gather([...pieces, ...planSlips(query)]), query);
}
