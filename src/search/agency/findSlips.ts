import { type AgencyRow, namesIn } from './agencyRow.ts';
import { compareSlip } from './compareSlip.ts';
import { betterFit, FIT } from './fit.ts';
import { fitHan } from './fitHan.ts';
import { fitLatin } from './fitLatin.ts';
import type { RestsIn } from './forgivePlaces.ts';
import type { QueryPart } from './lookupQuery.ts';
import { rankBy } from './rankRows.ts';

/** From so many characters on a word with a slip is still told from other words. */
const SHORTEST = { han: 3, latin: 4 } as const;
/** Beside its place a shorter one is. */
const SHORTEST_BESIDE = { han: 2, latin: 3 } as const;
/** From so many on, so is a beginning with a slip. */
const SHORTEST_START = { han: 4, latin: 6 } as const;
/** A slip in the place is worse than any in the name. */
const IN_PLACE = 10;

/** Names that fit but for one slip, which may be in the name or in the place beside it. */
export function findSlips(
  rows: readonly AgencyRow[],
  part: QueryPart,
  restsIn: RestsIn,
): readonly AgencyRow[] {
  return rankBy(rows, (row) => fitName(row, part) ?? fitBesidePlace(row, part, restsIn));
}

function fitName(row: AgencyRow, { script, text, restsIn }: QueryPart): number | undefined {
  let best: number | undefined;
  for (const typed of restsIn(row.parent)) {
    const shortest = typed === text ? SHORTEST : SHORTEST_BESIDE;
    if (typed.length < shortest[script]) continue;
    for (const form of namesIn(row, script)) {
      if (typed.length < SHORTEST_START[script] && form.length > typed.length + 1) continue;
      best = betterFit(best, compareSlip(typed, form));
    }
  }
  return best;
}

function fitBesidePlace(
  row: AgencyRow,
  { script }: QueryPart,
  restsIn: RestsIn,
): number | undefined {
  const fitText = script === 'han' ? fitHan : fitLatin;
  const fit = restsIn(row.parent).reduce<number | undefined>(
    (best, rest) => betterFit(best, fitText(row, rest)),
    undefined,
  );
  return fit === undefined || fit >= FIT.within ? undefined : IN_PLACE + fit;
}
