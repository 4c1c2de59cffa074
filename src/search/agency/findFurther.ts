import type { AgencyRow } from './agencyRow.ts';
import { findSlips } from './findSlips.ts';
import { bestFit } from './fit.ts';
import { fitHanLoosely } from './fitHan.ts';
import { fitInside, fitLatinLoosely } from './fitLatin.ts';
import { fitSound, type Sounds, soundsOf } from './fitSound.ts';
import { forgivePlaces } from './forgivePlaces.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';
import type { Places } from './places.ts';
import { planPieces, planSlips, planSounds } from './planGuesses.ts';
import { rankBy, rankRows } from './rankRows.ts';

/** Among so many likely names further guesses would be in the way. */
const ENOUGH = 5;

/** All regions and the agencies in these files and the earlier ones, as far as the limit allows. */
export type Gather = (shards: readonly string[], limit?: number) => Promise<readonly AgencyRow[]>;

/** Where all that a first answer may load has nothing, the last guesses may load so much, in bytes. */
const MOST_BYTES = 90_000;

/**
 * Finds what nothing fits to the letter: names that sound so, that hold it in pieces, or that it is
 * but for one slip. Later steps are taken only where the earlier ones did not find enough. `query` may
 * cut places off inside words, `exact` may not.
 */
export async function findFurther(
  exact: LookupQuery,
  query: LookupQuery,
  places: Places,
  gather: Gather,
): Promise<readonly AgencyRow[]> {
  const [[whole], [part, other]] = [exact.parts, query.parts];
  if (!whole || !part) return [];
  const pieces = planPieces(query, places.sizes);
  const guessSlips = async (limit?: number) => {
    const restsIn = forgivePlaces(part);
    const shards = planSlips(whole, part, places.regions.flatMap(restsIn));
    const rows = await gather([...pieces, ...shards], limit);
    const inside = part.script === 'han' ? [] : rankBy(rows, (row) => fitInside(row, part.text));
    return [...inside, ...(await findSlips(rows, part, restsIn))];
  };
  const guessPieces = async () => rankRows(await gather(pieces), query);
  if (other) return guessPieces();
  const found = new Set<AgencyRow>();
  for (const step of [
    () => findSounds(part, places, gather),
    guessPieces,
    async () => rankLoosely(await gather([]), part, query.words),
    guessSlips,
  ]) {
    if (found.size >= ENOUGH) break;
    for (const row of await step()) found.add(row);
  }
  return found.size > 0 ? [...found] : guessSlips(MOST_BYTES);
}

/** A single character sounds like too many others. */
const SHORTEST_SOUND = 2;

async function findSounds(
  part: QueryPart,
  { readings }: Places,
  gather: Gather,
): Promise<readonly AgencyRow[]> {
  if (part.script !== 'han' || part.text.length < SHORTEST_SOUND) return [];
  const known = new Map<string, Sounds | undefined>();
  const soundOf = (rest: string) => {
    if (!known.has(rest)) known.set(rest, soundsOf(rest, readings));
    return known.get(rest);
  };
  return rankBy(await gather(planSounds(part, readings)), (row) =>
    bestFit(part.restsIn(row.parent), (rest) => {
      const sounds = rest === '' ? undefined : soundOf(rest);
      return sounds && fitSound(row, sounds);
    }),
  );
}

/** The names that hold what was typed in pieces, together with their places. */
function rankLoosely(
  rows: readonly AgencyRow[],
  { script, text }: QueryPart,
  words: readonly string[],
): readonly AgencyRow[] {
  return rankBy(rows, (row) =>
    script === 'han' ? fitHanLoosely(row, text) : fitLatinLoosely(row, words),
  );
}
