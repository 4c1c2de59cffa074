import type { AgencyRow } from './agencyRow.ts';
import { countRuns } from './countRuns.ts';
import { FIT, fitStart } from './fit.ts';
import { ORGAN_TAILS } from './genericWords.ts';

/** One more run or one more word that is not in the name counts so much. */
const STEP = 0.01;

/** How a name fits Chinese characters; undefined where it does not. */
export function fitHan(row: AgencyRow, typed: string): number | undefined {
  const fit = fitName(row, typed);
  const tail = ORGAN_TAILS.find((each) => typed.endsWith(each) && typed.length > each.length + 1);
  if (tail === undefined) return fit;
  const named = fitName(row, typed.slice(0, -tail.length));
  if (named === undefined) return fit;
  // Of a region its government is meant, which may be in the list itself.
  const behind = row.isRegion ? Math.max(named, FIT.short) + 0.5 : named + STEP;
  return Math.min(fit ?? behind, behind);
}

function fitName({ han }: AgencyRow, typed: string): number | undefined {
  const fit = fitStart(han, typed);
  if (fit !== undefined) return fit;
  if (han.whole.includes(typed)) return FIT.within;
  const starts = [han.whole, han.own].filter((name) => name.charAt(0) === typed.charAt(0));
  const runs = starts.flatMap((name) => countRuns(typed, name) ?? []);
  return runs.length > 0 ? FIT.short + Math.min(...runs) * STEP : undefined;
}

/**
 * How name and places together hold characters in pieces: 北戚山 for 戚家山 in 北仑. The places
 * stand before the name, or behind it from the nearest up; the name must hold its share.
 */
export function fitHanLoosely(row: AgencyRow, typed: string): number | undefined {
  const places = placesOf(row);
  const { whole } = row.han;
  const runs = [
    holdsEnd(typed, whole) ? countRuns(typed, places.toReversed().join('') + whole) : undefined,
    holdsStart(typed, whole) ? countRuns(typed, whole + places.join('')) : undefined,
  ].filter((count) => count !== undefined);
  return runs.length > 0 ? FIT.loose + Math.min(...runs) * STEP : undefined;
}

/** From the nearest up. */
function placesOf({ parent }: AgencyRow): string[] {
  return parent ? [parent.han.whole, ...placesOf(parent)] : [];
}

const holdsEnd = (typed: string, name: string): boolean => name.includes(typed.slice(-1));
const holdsStart = (typed: string, name: string): boolean => name.includes(typed.slice(0, 1));
