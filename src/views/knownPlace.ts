import { type Place, parsePlace } from '../model/place.ts';

/** So many places are kept: the tables of many reports have their cells in the same places. */
const KNOWN_PLACES = 20_000;
const known = new Map<string, Place | undefined>();

/** A stored place, read once however often it is asked for; undefined where its form is unknown. */
export function knownPlace(stored: string): Place | undefined {
  if (known.has(stored)) return known.get(stored);
  if (known.size >= KNOWN_PLACES) known.clear();
  const place = parsePlace(stored);
  known.set(stored, place);
  return place;
}
