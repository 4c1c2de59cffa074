import { type AgencyRow, namesIn } from './agencyRow.ts';
import { isSlip } from './isSlip.ts';
import type { QueryPart } from './lookupQuery.ts';

/** From so many characters on, the name of a place is known in spite of a slip. */
const SHORTEST_PLACE = { han: 2, latin: 3 } as const;
/** Fewer characters are no name beside it. */
const SHORTEST_REST = { han: 2, latin: 4 } as const;

/** What is left for the name of something in a region. */
export type RestsIn = (region: AgencyRow | undefined) => readonly string[];

/** What is left when the name of a region, or of one above it, is taken off with a slip in it. */
export function forgivePlaces({ script, text }: QueryPart): RestsIn {
  const known = new Map<AgencyRow | undefined, readonly string[]>([[undefined, []]]);
  const longest = text.length - SHORTEST_REST[script];
  const cut = (place: string): string[] =>
    place.length < SHORTEST_PLACE[script]
      ? []
      : [place.length - 1, place.length, place.length + 1]
          .filter((length) => length <= longest)
          .flatMap((length) => cutAt(text, place, length));
  const restsIn: RestsIn = (region) => {
    const found = known.get(region);
    if (found || !region) return found ?? [];
    const rests = [...new Set(namesIn(region, script))].flatMap(cut);
    const all = [...rests, ...restsIn(region.parent)];
    known.set(region, all);
    return all;
  };
  return restsIn;
}

/** The place may stand before the name or behind it. */
function cutAt(text: string, place: string, length: number): string[] {
  const rests: string[] = [];
  if (isSlip(text.slice(0, length), place)) rests.push(text.slice(length));
  if (isSlip(text.slice(-length), place)) rests.push(text.slice(0, -length));
  return rests;
}
