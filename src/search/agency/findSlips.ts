import Fuse from 'fuse.js';
import type { AgencyRow } from './agencyRow.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';
import { type Ranked, sortRanked } from './rankRows.ts';

/** From so many characters on a word with a slip is still told from other words. */
const SHORTEST = { han: 3, latin: 4 } as const;
/** From so many on, so is a beginning with a slip. */
const SHORTEST_START = { han: 4, latin: 6 } as const;

/** A form of a name that is near to what was typed, and how many faults it may have to Fuse. */
interface NearForm {
  readonly row: AgencyRow;
  readonly typed: string;
  readonly form: string;
  readonly faults: number;
}

/**
 * Names that fit but for one slip: a character too many, missing, wrong, or two that changed
 * places. Only what has the right characters but for one is given to Fuse, which then looks at
 * their order.
 */
export function findSlips(
  rows: readonly AgencyRow[],
  { code, parts }: LookupQuery,
): readonly AgencyRow[] {
  const [part, other] = parts;
  if (code !== undefined || !part || other) return [];
  const near = rows.flatMap((row) =>
    part.restsIn(row.parent).flatMap((typed) => nearForms(row, typed, part)),
  );
  const best = new Map<AgencyRow, number>();
  for (const forms of Map.groupBy(near, ({ typed, faults }) => `${typed} ${faults}`).values()) {
    for (const { row, fit } of searchNear(forms)) {
      best.set(row, Math.min(fit, best.get(row) ?? fit));
    }
  }
  return sortRanked([...best].map(([row, fit]) => ({ row, fit })));
}

function nearForms(row: AgencyRow, typed: string, { script }: QueryPart): NearForm[] {
  if (typed.length < SHORTEST[script]) return [];
  const place = row.parent?.[script].proper ?? '';
  const mayBeStart = typed.length >= SHORTEST_START[script];
  return [...new Set(formsOf(row, script))].flatMap((name) =>
    [name, ...behindPlace(place, name, typed.length)]
      .map((form) => (mayBeStart ? startOf(form, typed.length) : form))
      .flatMap((form) => {
        const faults = faultsAllowed(typed, form);
        return faults === undefined ? [] : [{ row, typed, form, faults }];
      }),
  );
}

function formsOf({ han, latin }: AgencyRow, script: QueryPart['script']): readonly string[] {
  return script === 'han'
    ? [han.whole, han.proper, han.own]
    : [latin.whole, latin.proper, latin.own, latin.english];
}

/** The name behind the region right above, where that is about as long as what was typed. */
function behindPlace(place: string, name: string, length: number): string[] {
  const isAsLong =
    place !== '' && place.length < length && place.length + name.length >= length - 1;
  return isAsLong ? [place + name] : [];
}

const startOf = (form: string, length: number): string =>
  form.length > length + 1 ? form.slice(0, length) : form;

/** All forms are for the same text and as many faults. */
function searchNear(forms: readonly NearForm[]): Ranked[] {
  const [{ typed, faults } = { typed: '', faults: 0 }] = forms;
  const fuse = new Fuse(forms, {
    keys: ['form'],
    includeScore: true,
    ignoreFieldNorm: true,
    ignoreLocation: true,
    threshold: (faults + 0.5) / typed.length,
  });
  return fuse.search(typed).map(({ item, score = 1 }) => ({ row: item.row, fit: score }));
}

/**
 * Two characters that changed places are two faults to Fuse, and all characters are there; else
 * one fault is allowed, and none where more than a character is another.
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
