import type { DivisionRow } from '../model/division.ts';
import type { Register } from './buildRegister.ts';
import { mergeClaims } from './placeClaims.ts';
import type { TextPlace } from './textPlace.ts';
import type { Claim } from './weighClaims.ts';

/** Found by its end and read backwards within the longest host name there can be. */
const HOST_END = /\.gov\.cn(?![a-z0-9-]|\.[a-z0-9])/gi;
const HOST_BEFORE = /[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;
const LONGEST_HOST = 100;

/** Fewest letters of a host's label that may decide by likeness; shorter ones fit too many names. */
const SHORTEST_LABEL = 3;

/** A host name printed in the text or in the source address. */
export interface PrintedHost {
  readonly host: string;
  readonly place?: TextPlace | undefined;
}

/** Government hosts in the report's text and in its source address. */
export function findHosts(
  text: string,
  url: string | undefined,
  placeAt: (offset: number) => TextPlace,
): PrintedHost[] {
  const printed = hostsIn(text).map(({ host, offset }) => ({ host, place: placeAt(offset) }));
  const source = hostsIn(url ?? '')[0];
  return source === undefined ? printed : [{ host: source.host }, ...printed];
}

function hostsIn(text: string): { host: string; offset: number }[] {
  return [...text.matchAll(HOST_END)].flatMap((end) => {
    const before = text.slice(Math.max(0, end.index - LONGEST_HOST), end.index);
    const name = HOST_BEFORE.exec(before)?.[0];
    if (name === undefined) return [];
    const host = (name + end[0]).toLowerCase();
    return [{ host, offset: end.index - name.length }];
  });
}

/**
 * Whose hosts they are: by the list in data/register/hosts.csv, else by likeness: a label that is
 * the pinyin or the initials of a candidate, or of a place the candidate lies in, speaks for it.
 * Likeness to no candidate says nothing, since hosts are named freely. Where no place is named
 * (教育局) any government is a candidate, and initials would fit some by chance: then only listed
 * hosts count.
 */
export function hostClaims(
  hosts: readonly PrintedHost[],
  candidates: readonly string[],
  register: Register,
  { likeness }: { readonly likeness: boolean },
): Claim[] {
  const places = new Map(
    (likeness ? candidates : [])
      .flatMap((code) => register.pathOf(code))
      .map((row) => [row.code, row]),
  );
  return mergeClaims(
    hosts.flatMap(({ host, place }) => {
      const listed = listedOwner(host, register);
      const supports = listed ?? likelyOwners(host, [...places.values()], register);
      return supports.length === 0 ? [] : [{ kind: 'host' as const, text: host, place, supports }];
    }),
  );
}

function listedOwner(host: string, register: Register): string[] | undefined {
  for (let end = host; end.includes('.'); end = end.slice(end.indexOf('.') + 1)) {
    const code = register.hosts.get(end);
    if (code !== undefined) return [code];
  }
  return undefined;
}

function likelyOwners(
  host: string,
  places: readonly DivisionRow[],
  register: Register,
): readonly string[] {
  const labels = host
    .replace(/\.gov\.cn$/, '')
    .split('.')
    .filter((label) => label !== 'www');
  const label = labels.at(-1) ?? '';
  if (label.length < SHORTEST_LABEL) return [];
  const fitting = places.filter((row) => row.code.length < 9 && fitsLabel(label, row, register));
  return fitting.map((row) => row.code);
}

/**
 * Whether a label is made of a place's name: its pinyin or initials, perhaps with the ending
 * (wqx, hrbdl, gztongzi, szscq), perhaps behind the same of a place it lies in.
 */
function fitsLabel(label: string, row: DivisionRow, register: Register): boolean {
  const above = register.pathOf(row.code).slice(0, -1);
  return ownForms(row).some((form) => {
    if (!label.endsWith(form)) return false;
    const before = label.slice(0, label.length - form.length);
    return before === '' || above.some((place) => ownForms(place).includes(before));
  });
}

function ownForms({ pinyin }: DivisionRow): string[] {
  const syllables = pinyin.split(' ');
  const stem = syllables.length > 1 ? syllables.slice(0, -1) : syllables;
  const initials = (part: readonly string[]) => part.map((syllable) => syllable[0]).join('');
  return [stem.join(''), syllables.join(''), initials(stem), initials(syllables)];
}
