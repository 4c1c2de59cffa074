import type { Readings } from './columns.ts';
import { ENDING_CHARACTERS } from './endingCharacters.ts';
import { soundsOf } from './fitSound.ts';
import { GENERIC_WORDS } from './genericWords.ts';
import type { LookupQuery, QueryPart } from './lookupQuery.ts';
import { planLatin } from './planShards.ts';
import { hanShard, innerShard, latinShard, MOST_LETTERS } from './shardNames.ts';

/*
 * Which files may hold a name that nothing fits to the letter. As only so much is loaded, those come
 * first that are the likeliest to hold it.
 */

/** Files of names that sound as the typed characters do, whichever way the first one is read. */
export function planSounds(part: QueryPart, readings: Readings): readonly string[] {
  return known(
    namesIn(part).flatMap((text) => {
      const [first = [], ...rest] = soundsOf(text, readings) ?? [];
      const behind = rest.map(([usual = '']) => usual).join('');
      return first.map((syllable) => latinShard(syllable + behind));
    }),
  );
}

/** Files of names that fit in pieces, behind a place, or by any word of their English name. */
export function planPieces(
  { parts, words }: LookupQuery,
  sizes: ReadonlyMap<string, number>,
): readonly string[] {
  const telling = words.filter((word) => !GENERIC_WORDS.has(word)).map(latinShard);
  return known(
    parts.flatMap((part) =>
      part.script === 'han' ? planHanPieces(part, sizes) : [...telling, ...planLatin(part)],
    ),
  );
}

/**
 * Files of names in which a slip has spoilt the first letters, of those beside a place with a slip,
 * and of those whose first syllables were left out. Of places cut off inside words some stand there
 * by chance: 峨山 is no part of `ibeshan`.
 */
export function planSlips(
  part: QueryPart,
  cutPart: QueryPart,
  besidePlaces: readonly string[],
): readonly string[] {
  if (part.script === 'han') return besidePlaces.map(hanShard);
  return known([
    ...namesIn(part).flatMap(planLatinSlips),
    ...besidePlaces.map(latinShard),
    innerShard(part.text),
    ...namesIn(cutPart).flatMap(planLatinSlips),
  ]);
}

const known = (names: readonly (string | undefined)[]): readonly string[] =>
  names.filter((name) => name !== undefined);

/** What is left when as much as possible is taken for places. */
function namesIn({ text, spans }: QueryPart): readonly string[] {
  const names = spans.map(({ start, end }) => text.slice(start, end)).filter((name) => name !== '');
  const shortest = Math.min(...names.map(({ length }) => length));
  return names.filter(({ length }) => length === shortest);
}

/** The last character, because most write the place first; then those that fewest names have. */
function planHanPieces(part: QueryPart, sizes: ReadonlyMap<string, number>): string[] {
  const telling = (text: string) =>
    [...text].filter((character) => !ENDING_CHARACTERS.has(character)).map(hanShard);
  const [name = []] = namesIn(part).map(telling);
  const sizeOf = (shard: string) => sizes.get(shard) ?? 0;
  return [
    ...name.slice(-1),
    ...[name, telling(part.text)].flatMap((each) => each.toSorted((a, b) => sizeOf(a) - sizeOf(b))),
  ];
}

/**
 * The letters behind a slip in the first ones are as they were, where they were or one to either
 * side. Where the third and the fourth have changed places, the first three are put right.
 */
function planLatinSlips(text: string): (string | undefined)[] {
  const [a = '', b = '', c = '', d = ''] = text;
  const behind = [MOST_LETTERS, MOST_LETTERS - 1, MOST_LETTERS + 1];
  return [...behind.map((from) => innerShard(text.slice(from))), latinShard(a + b + d + c)];
}
