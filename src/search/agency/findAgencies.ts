import type { AgencyRow } from './agencyRow.ts';
import { findFurther, type Gather } from './findFurther.ts';
import { buildLookupQuery } from './lookupQuery.ts';
import { parseTyped } from './parseTyped.ts';
import type { Places } from './places.ts';
import { planShards } from './planShards.ts';
import { rankRows } from './rankRows.ts';

/** Where names come from; every answer rejects when a file cannot be had. */
export interface LookupSource {
  readonly places: () => Promise<Places>;
  /** Traditional characters, each with the simplified one that stands in names. */
  readonly traditional: () => Promise<ReadonlyMap<string, string>>;
  readonly shards: (names: readonly string[]) => Promise<readonly AgencyRow[]>;
}

/** What a lookup found. */
export interface LookupAnswer {
  /** Best first. */
  readonly rows: readonly AgencyRow[];
  /** Only regions were looked at: one letter begins thousands of names. */
  readonly isPartial: boolean;
}

/** An answer needs the file of the places and at most so much more, in bytes. */
const MOST_BYTES = 27_000;

const NOTHING: LookupAnswer = { rows: [], isPartial: false };

/**
 * Finds what was typed among all regions and agencies to the letter, and where nothing fits, further
 * afield.
 */
export async function findAgencies(text: string, source: LookupSource): Promise<LookupAnswer> {
  const parsed = parseTyped(text);
  if (parsed.code === undefined && parsed.han === '' && parsed.words.length === 0) return NOTHING;
  const places = await source.places();
  const typed = { ...parsed, han: await simplify(parsed.han, places, source) };
  const query = buildLookupQuery(typed, places, false);
  const { names, isPartial } = planShards(query);
  const gather = gatherWithin(MOST_BYTES, places, source);
  const exact = rankRows(await gather(names), query);
  if (isPartial || exact.length > 0 || query.code !== undefined) return { rows: exact, isPartial };
  const rows = await findFurther(query, buildLookupQuery(typed, places, true), places, gather);
  return { rows, isPartial };
}

/** A character that is in no name may be a traditional form of one that is. */
async function simplify(han: string, { readings }: Places, source: LookupSource): Promise<string> {
  const isForeign = (character: string) => /\p{L}/u.test(character) && !readings.has(character);
  if (![...han].some(isForeign)) return han;
  const simplified = await source.traditional();
  return [...han]
    .map((character) => (isForeign(character) && simplified.get(character)) || character)
    .join('');
}

/**
 * Loads files by and by, and gives all regions and the agencies of all files so far. The first ones
 * are always loaded, later ones only while all together stay within the limit.
 */
function gatherWithin(first: number, { regions, sizes }: Places, source: LookupSource): Gather {
  const chosen = new Set<string>();
  let bytes = 0;
  return async (names, limit = first) => {
    const isFirst = chosen.size === 0;
    for (const name of names) {
      const size = sizes.get(name) ?? 0;
      if (chosen.has(name) || (!isFirst && bytes + size > limit)) continue;
      chosen.add(name);
      bytes += size;
    }
    const agencies = await source.shards([...chosen]);
    const byCode = new Map(agencies.map((row) => [row.listed.code, row]));
    return [...regions, ...byCode.values()];
  };
}
