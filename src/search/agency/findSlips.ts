import { type AgencyRow, namesIn } from './agencyRow.ts';
import { bestFit, FIT } from './fit.ts';
import { fitHan } from './fitHan.ts';
import { fitLatin } from './fitLatin.ts';
import type { RestsIn } from './forgivePlaces.ts';
import { isSlip } from './isSlip.ts';
import type { QueryPart } from './lookupQuery.ts';
import { rankBy } from './rankRows.ts';

/** From so many characters on a word with a slip is still told from other words. */
const SHORTEST = { han: 3, latin: 4 } as const;
/** Beside its place a shorter one is. */
const SHORTEST_BESIDE = { han: 2, latin: 3 } as const;
/** From so many on, so is a beginning with a slip. */
const SHORTEST_START = { han: 4, latin: 6 } as const;
/** The name goes on behind what was typed: worse than any slip in the whole of a name. */
const UNFINISHED = 1;
/** A slip in the place is worse than any in the name. */
const IN_PLACE = 10;

/**
 * Names that fit but for one slip, which may be in the name or in the place beside it. Fuse, which is
 * loaded only for this, judges by how much of a name the slip is.
 */
export async function findSlips(
  rows: readonly AgencyRow[],
  part: QueryPart,
  restsIn: RestsIn,
): Promise<readonly AgencyRow[]> {
  const { default: Fuse } = await import('fuse.js/basic');
  /** From 0 for the name itself to 1. */
  const judge = (typed: string, name: string): number =>
    new Fuse([name], { includeScore: true, ignoreFieldNorm: true }).search(typed)[0]?.score ?? 1;
  return rankBy(rows, (row) => fitSlip(row, part, judge) ?? fitBesidePlace(row, part, restsIn));
}

type Judge = (typed: string, name: string) => number;

/** How well a name fits but for a slip, in whichever form and beside whichever place it fits best. */
function fitSlip(
  row: AgencyRow,
  { script, text, restsIn }: QueryPart,
  judge: Judge,
): number | undefined {
  return bestFit(restsIn(row.parent), (typed) => {
    const { length } = typed;
    if (length < (typed === text ? SHORTEST : SHORTEST_BESIDE)[script]) return undefined;
    const mayGoOn = length >= SHORTEST_START[script];
    return bestFit(namesIn(row, script), (name) => {
      if (isSlip(typed, name)) return judge(typed, name);
      if (!mayGoOn || !isSlip(typed, name, true)) return undefined;
      return UNFINISHED + judge(typed, name.slice(0, length));
    });
  });
}

function fitBesidePlace(
  row: AgencyRow,
  { script }: QueryPart,
  restsIn: RestsIn,
): number | undefined {
  const fitText = script === 'han' ? fitHan : fitLatin;
  const fit = bestFit(restsIn(row.parent), (rest) => fitText(row, rest));
  return fit === undefined || fit >= FIT.within ? undefined : IN_PLACE + fit;
}
