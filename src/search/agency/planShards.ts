import type { Span } from './cutPlaces.ts';
import { ENDING_CHARACTERS } from './endingCharacters.ts';
import { GENERIC_WORDS } from './genericWords.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';
import { codeShard, hanShard, latinShard, MOST_LETTERS } from './shardNames.ts';

/** More files than this are not worth a guess. */
const MOST_GUESSES = 6;

/** Files to look in. */
export interface ShardPlan {
  readonly names: readonly string[];
  /** Some names would fit that are in no file: there are too few letters to tell where. */
  readonly isPartial: boolean;
}

/** The files that hold every name that fits to the letter. */
export function planShards({ code, parts }: LookupQuery): ShardPlan {
  if (code !== undefined) return { names: [codeShard(code)], isPartial: false };
  const names = parts.flatMap((part) => (part.script === 'han' ? planHan(part) : planLatin(part)));
  return { names: distinct(names), isPartial: names.includes(undefined) };
}

/** Where those hold nothing: files of names that fit in pieces. */
export function planPieces({ parts, words }: LookupQuery): readonly string[] {
  const names = parts.flatMap((part) =>
    part.script === 'han' ? planHanPieces(part) : planLatinPieces(part, words),
  );
  return distinct(names).slice(0, MOST_GUESSES);
}

/** Where those hold nothing either: files of names whose first letters a slip has spoilt. */
export function planSlips({ parts }: LookupQuery): readonly string[] {
  const names = parts.flatMap(({ script, text }) => (script === 'han' ? [] : planLatinSlips(text)));
  return distinct(names).slice(0, MOST_GUESSES);
}

/**
 * A name that fits holds all of what is left when places are cut off, and so its first character.
 * Where the cuts are nested, one character serves them all: 戚 for 北仑戚家山 and for 戚家山.
 */
function planHan({ text, spans }: QueryPart): string[] {
  const chosen: number[] = [];
  const starts: number[] = [];
  for (const span of spans.filter(isFilled).toSorted((a, b) => b.start - a.start)) {
    if (chosen.some((at) => at >= span.start && at < span.end)) continue;
    starts.push(span.start);
    if (!ENDING_CHARACTERS.has(text.charAt(span.start))) chosen.push(span.start);
  }
  return starts.map((start) => hanShard(text.charAt(start)));
}

const isFilled = ({ start, end }: Span): boolean => end > start;

function planHanPieces({ text }: QueryPart): string[] {
  return [...text].filter((character) => !ENDING_CHARACTERS.has(character)).map(hanShard);
}

function planLatin({ text, spans }: QueryPart): (string | undefined)[] {
  return spans.filter(isFilled).map(({ start }) => latinShard(text.slice(start)));
}

/** Names behind a place, and any word of an English name. */
function planLatinPieces(part: QueryPart, words: readonly string[]): (string | undefined)[] {
  const telling = words.filter((word) => !GENERIC_WORDS.has(word));
  return [...planLatin(part), ...telling.map(latinShard)];
}

/** How the text began before two of its first letters changed places, or one came in too many. */
function planLatinSlips(text: string): (string | undefined)[] {
  const [a = '', b = '', c = ''] = text;
  const rest = text.slice(MOST_LETTERS);
  return [b + a + c, a + c + b, b + c, a + c].map((start) => latinShard(start + rest));
}

const distinct = (names: readonly (string | undefined)[]): string[] =>
  [...new Set(names)].filter((name) => name !== undefined);
