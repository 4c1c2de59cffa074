import {
  AUTHORITY_NO_MEMBER,
  CITY_WORD,
  COUNTY_AUTHORITIES,
  COUNTY_WORDS,
  LEVEL_WORDS,
  NOT_BEFORE_LEVEL,
} from './agencyWords.ts';
import type { Register } from './buildRegister.ts';
import type { PlacedText } from './placeClaims.ts';
import type { Claim } from './weighClaims.ts';

/**
 * What 区委、区政府, 县政府 or 市政府 in the text tell: the agency lies in (or is) a district, a
 * county or a city. `supports` are the candidates that are such, or whose county is. Undefined
 * where the text has no such words, or words for two kinds.
 */
export function levelClaim(
  source: PlacedText,
  candidates: readonly string[],
  register: Register,
): Claim | undefined {
  const counties = COUNTY_WORDS.flatMap((word) => findAuthority(source, word));
  const words = new Set(counties.map(({ word }) => word));
  const found = words.size === 0 ? findAuthority(source, CITY_WORD) : counties;
  const [first] = found;
  if (!first || words.size > 1) return undefined;
  const supports = candidates.filter((code) => isOfLevel(code, first.word, register));
  return { kind: 'level', text: first.text, place: source.placeAt(first.offset), supports };
}

interface Authority {
  readonly word: string;
  readonly text: string;
  readonly offset: number;
}

/** The first mention that is no part of a place's name: 高青县人民政府 speaks of a place, not a level. */
function findAuthority({ text, mentions }: PlacedText, word: string): Authority[] {
  const pattern = new RegExp(
    `(?<![${NOT_BEFORE_LEVEL}])${word}(?:${COUNTY_AUTHORITIES.join('|')})(?!${AUTHORITY_NO_MEMBER})`,
    'g',
  );
  const named = new Set(mentions.map(({ end }) => end - word.length));
  const match = [...text.matchAll(pattern)].find(({ index }) => !named.has(index));
  return match ? [{ word, text: match[0], offset: match.index }] : [];
}

function isOfLevel(code: string, word: string, register: Register): boolean {
  const path = register.pathOf(code).filter((row) => row.code.length < 9);
  const kind = path.at(-1)?.kind;
  return kind !== undefined && (LEVEL_WORDS[word] ?? []).includes(kind);
}
