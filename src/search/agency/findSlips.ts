import Fuse from 'fuse.js';
import type { AgencyRow } from './agencyRow.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';
import { type Ranked, sortRanked } from './rankRows.ts';

/** From so many characters on a word with a slip is still told from other words. */
const SHORTEST = { han: 3, latin: 4 } as const;
/** From so many on, so is a beginning with a slip. */
const SHORTEST_START = { han: 4, latin: 6 } as const;

/** A form of a name that is near to what was typed. */
interface NearForm {
  readonly row: AgencyRow;
  readonly form: string;
}

/**
 * Names that fit but for one slip: a character too many, missing, wrong, or two that changed
 * places. Only what has the right characters but for one is given to Fuse, which then looks at
 * their order and says which is nearest.
 */
export function findSlips(
  rows: readonly AgencyRow[],
  { code, parts }: LookupQuery,
): readonly AgencyRow[] {
  const [part, other] = parts;
  if (code !== undefined || !part || other) return [];
  const near = new Map<string, NearForm[]>();
  for (const row of rows) {
    for (const typed of part.restsIn(row.parent)) collect(near, typed, nearForms(row, typed, part));
  }
  const best = new Map<AgencyRow, number>();
  for (const [typed, forms] of near) {
    for (const { row, fit } of nearest(searchNear(typed, forms), typed)) {
      best.set(row, Math.min(fit, best.get(row) ?? fit));
    }
  }
  return sortRanked([...best].map(([row, fit]) => ({ row, fit })));
}

function collect(near: Map<string, NearForm[]>, typed: string, forms: readonly NearForm[]): void {
  if (forms.length === 0) return;
  const known = near.get(typed);
  if (known) known.push(...forms);
  else near.set(typed, [...forms]);
}

function nearForms(row: AgencyRow, typed: string, { script }: QueryPart): NearForm[] {
  if (typed.length < SHORTEST[script]) return [];
  const { whole, proper, own } = row[script];
  const place = row.parent?.[script].proper ?? '';
  const mayBeStart = typed.length >= SHORTEST_START[script];
  return [...new Set([whole, proper, own])].flatMap((name) =>
    [name, ...behindPlace(place, name, typed.length)]
      .map((form) => (mayBeStart ? startOf(form, typed.length) : form))
      .filter((form) => hasNearlyAll(typed, form))
      .map((form) => ({ row, form })),
  );
}

/** The name behind the region right above, where that is about as long as what was typed. */
function behindPlace(place: string, name: string, length: number): string[] {
  const isAsLong =
    place !== '' && place.length < length && place.length + name.length >= length - 1;
  return isAsLong ? [place + name] : [];
}

const startOf = (form: string, length: number): string =>
  form.length > length + 1 ? form.slice(0, length) : form;

/** Two letters that changed places are two faults to Fuse. */
const MOST_FAULTS = 2;

function searchNear(typed: string, forms: readonly NearForm[]): Ranked[] {
  const fuse = new Fuse(forms, {
    keys: ['form'],
    includeScore: true,
    ignoreFieldNorm: true,
    distance: typed.length * 100,
    threshold: (MOST_FAULTS + 0.5) / typed.length,
  });
  return fuse.search(typed).map(({ item, score = 1 }) => ({ row: item.row, fit: score }));
}

/** What has one fault more than the best is another word. */
function nearest(found: readonly Ranked[], typed: string): readonly Ranked[] {
  const best = Math.min(...found.map(({ fit }) => fit));
  return found.filter(({ fit }) => fit < best + 0.5 / typed.length);
}

/** Whether two words have the same characters but for one on each side. */
function hasNearlyAll(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  return lacksAtMostOne(a, b) && lacksAtMostOne(b, a);
}

function lacksAtMostOne(word: string, other: string): boolean {
  let rest = other;
  let lacking = 0;
  for (const character of word) {
    const at = rest.indexOf(character);
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + 1);
    else lacking += 1;
    if (lacking > 1) return false;
  }
  return true;
}
