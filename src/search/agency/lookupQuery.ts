import type { AgencyRow } from './agencyRow.ts';
import { cutPlaces, type Span } from './cutPlaces.ts';
import { ENDING_CHARACTERS } from './endingCharacters.ts';
import type { Typed } from './parseTyped.ts';
import type { Mention, Places, Script } from './places.ts';

/** What was typed in one script, with the regions named in it. */
export interface QueryPart {
  readonly script: Script;
  readonly text: string;
  /** Whatever may be the name, by any region that is named. */
  readonly spans: readonly Span[];
  /** What is left for the name of something in a region: the texts; '' where all is places. */
  readonly restsIn: (region: AgencyRow | undefined) => readonly string[];
}

export interface LookupQuery {
  readonly code: string | undefined;
  readonly words: readonly string[];
  /** One part a script; none where nothing was typed. */
  readonly parts: readonly QueryPart[];
}

/**
 * `mayCutWords`: whether a place may be cut off inside a Latin word, as in beilunqijiashan; letters
 * hold names of places more often by chance than by intent. Chinese is written without spaces.
 */
export function buildLookupQuery(
  { code, han, words }: Typed,
  places: Places,
  mayCutWords: boolean,
): LookupQuery {
  const parts = [
    buildPart('han', [han], places),
    buildPart('latin', mayCutWords ? words.flatMap((word) => [...word]) : words, places),
  ].filter(({ text }) => text !== '');
  return { code, words, parts };
}

function buildPart(script: Script, words: readonly string[], places: Places): QueryPart {
  const text = words.join('');
  const bounds = script === 'han' ? undefined : boundsOf(words);
  const mentions = places
    .mentionsIn(text, script)
    .filter(({ start, end }) => !bounds || (bounds.has(start) && bounds.has(end)));
  const byRegion = Map.groupBy(mentions, ({ region }) => region);
  const known = new Map<AgencyRow | undefined, readonly string[]>();
  return {
    script,
    text,
    spans: cutPlaces(text.length, mentions),
    restsIn: (region) => {
      const rests = known.get(region) ?? restsOf(text, mentionsAbove(region, byRegion));
      known.set(region, rests);
      return rests;
    },
  };
}

/** Where words begin and end in a text of nothing but them. */
function boundsOf(words: readonly string[]): ReadonlySet<number> {
  const bounds = [0];
  for (const word of words) bounds.push((bounds.at(-1) ?? 0) + word.length);
  return new Set(bounds);
}

function mentionsAbove(
  region: AgencyRow | undefined,
  byRegion: ReadonlyMap<AgencyRow, readonly Mention[]>,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let above = region; above; above = above.parent) found.push(...(byRegion.get(above) ?? []));
  return found;
}

/** What is left must tell something: 街道 behind 城中 is of that street office, not of all in 城中. */
function restsOf(text: string, mentions: readonly Mention[]): readonly string[] {
  return cutPlaces(text.length, mentions)
    .map(({ start, end }) => text.slice(start, end))
    .filter((rest) => rest === text || rest === '' || !isAllEnding(rest));
}

const isAllEnding = (text: string): boolean =>
  [...text].every((character) => ENDING_CHARACTERS.has(character));
