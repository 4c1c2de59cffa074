import type { AgencyRow } from './agencyRow.ts';
import { cutPlaces, type Span } from './cutPlaces.ts';
import type { Typed } from './parseTyped.ts';
import type { Mention, Places, Script } from './places.ts';

/** What was typed in one script, with the regions named in it. */
export interface QueryPart {
  readonly script: Script;
  readonly text: string;
  /** Where its words begin. */
  readonly wordStarts: readonly number[];
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

export function buildLookupQuery({ code, han, words }: Typed, places: Places): LookupQuery {
  const parts = [buildPart('han', [han], places), buildPart('latin', words, places)].filter(
    ({ text }) => text !== '',
  );
  return { code, words, parts };
}

function buildPart(script: Script, words: readonly string[], places: Places): QueryPart {
  const text = words.join('');
  const mentions = places.mentionsIn(text, script);
  const byRegion = Map.groupBy(mentions, ({ region }) => region);
  const known = new Map<AgencyRow | undefined, readonly string[]>();
  return {
    script,
    text,
    wordStarts: words.map((_, at) => words.slice(0, at).join('').length),
    spans: cutPlaces(text.length, mentions),
    restsIn: (region) => {
      const rests = known.get(region) ?? restsOf(text, mentionsAbove(region, byRegion));
      known.set(region, rests);
      return rests;
    },
  };
}

function mentionsAbove(
  region: AgencyRow | undefined,
  byRegion: ReadonlyMap<AgencyRow, readonly Mention[]>,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let above = region; above; above = above.parent) found.push(...(byRegion.get(above) ?? []));
  return found;
}

const restsOf = (text: string, mentions: readonly Mention[]): readonly string[] =>
  cutPlaces(text.length, mentions).map(({ start, end }) => text.slice(start, end));
