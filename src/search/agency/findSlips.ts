import Fuse from 'fuse.js';
import { type AgencyRow, namesIn } from './agencyRow.ts';
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
/** The name goes on behind what was typed: worse than any slip in the whole of a name, whose score is at most one. */
const UNFINISHED = 1;
/** A slip in the place is worse than any in the name. */
const IN_PLACE = 10;

/**
 * Names that fit but for one slip, which may be in the name or in the place beside it. Only what has
 * the right characters but for one is given to Fuse.
 */
export function findSlips(
  rows: readonly AgencyRow[],
  part: QueryPart,
  restsIn: RestsIn,
): readonly AgencyRow[] {
  const fits = fitNames(rows, part);
  return rankBy(rows, (row) => fits.get(row) ?? fitBesidePlace(row, part, restsIn));
}

/** A form of a name that may be what was meant, and how many faults Fuse may find in it. */
interface NearForm {
  readonly row: AgencyRow;
  readonly typed: string;
  readonly form: string;
  readonly faults: number;
  readonly isUnfinished: boolean;
}

/** How well each name fits that is but for one slip what was typed, or begins so. */
function fitNames(rows: readonly AgencyRow[], part: QueryPart): ReadonlyMap<AgencyRow, number> {
  const near = rows.flatMap((row) => nearForms(row, part));
  const fits = new Map<AgencyRow, number>();
  for (const forms of Map.groupBy(near, ({ typed, faults }) => `${typed} ${faults}`).values()) {
    for (const { row, fit } of searchNear(forms)) {
      fits.set(row, Math.min(fit, fits.get(row) ?? fit));
    }
  }
  return fits;
}

function nearForms(row: AgencyRow, { script, text, restsIn }: QueryPart): NearForm[] {
  return restsIn(row.parent).flatMap((typed) => {
    const shortest = typed === text ? SHORTEST : SHORTEST_BESIDE;
    if (typed.length < shortest[script]) return [];
    const mayBeStart = typed.length >= SHORTEST_START[script];
    return [...new Set(namesIn(row, script))].flatMap((name): NearForm[] => {
      const isUnfinished = mayBeStart && name.length > typed.length + 1;
      const form = isUnfinished ? name.slice(0, typed.length) : name;
      const faults = faultsAllowed(typed, form);
      return faults === undefined ? [] : [{ row, typed, form, faults, isUnfinished }];
    });
  });
}

/** Fuse looks at the order of the characters. All forms are for the same text and as many faults. */
function searchNear(forms: readonly NearForm[]): { row: AgencyRow; fit: number }[] {
  const [{ typed, faults } = { typed: '', faults: 0 }] = forms;
  const fuse = new Fuse(forms, {
    keys: ['form'],
    includeScore: true,
    ignoreFieldNorm: true,
    ignoreLocation: true,
    threshold: (faults + 0.5) / typed.length,
  });
  return fuse.search(typed).map(({ item: { row, isUnfinished }, score = 1 }) => ({
    row,
    fit: score + (isUnfinished ? UNFINISHED : 0),
  }));
}

/**
 * Two characters that changed places are two faults to Fuse, and all characters are there; else one
 * fault is allowed, and none where more than a character is another.
 */
function faultsAllowed(typed: string, form: string): number | undefined {
  if (Math.abs(typed.length - form.length) > 1) return undefined;
  const lacking = Math.max(countLacking(typed, form), countLacking(form, typed));
  if (lacking > 1) return undefined;
  return lacking === 0 ? 2 : 1;
}

/** How many characters of a word the other lacks; two stand for more. */
function countLacking(word: string, other: string): number {
  let rest = other;
  let lacking = 0;
  for (const character of word) {
    const at = rest.indexOf(character);
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + 1);
    else lacking += 1;
    if (lacking > 1) return lacking;
  }
  return lacking;
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
