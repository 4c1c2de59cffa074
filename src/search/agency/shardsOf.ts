import type { ListedName, Readings } from './columns.ts';
import { foldLatin, foldText, foldWords } from './foldText.ts';
import { GENERIC_WORDS } from './genericWords.ts';
import { syllablesWithin } from './nameTemplate.ts';
import { codeShard, hanShard, innerShard, latinShard, MOST_LETTERS } from './shardNames.ts';

/** Every file that a name is listed in: those in which somebody who types it will look. */
export function shardsOf(listed: ListedName, readings: Readings): ReadonlySet<string> {
  const { code, name, nameEn, proper } = listed;
  const english = foldWords(nameEn)
    .map(foldLatin)
    .filter((word) => !GENERIC_WORDS.has(word));
  const shards = [
    codeShard(code),
    ...[...foldText(name.slice(...proper))].map(hanShard),
    ...[...english, ...beginnings(listed, readings)].map(latinShard),
    ...insides(listed).map(innerShard),
  ];
  return new Set(shards.filter((shard) => shard !== undefined));
}

/** How its pinyin may begin to be typed: from the name's first character, and from its proper part. */
function beginnings({ name, syllables, proper }: ListedName, readings: Readings): string[] {
  const own = syllablesWithin(name, syllables, proper[0], name.length);
  const han = [...name.slice(proper[0])].filter((character) => readings.has(character));
  const read = own.map((syllable, at) =>
    [syllable, ...(readings.get(han[at] ?? '') ?? [])].map(foldLatin),
  );
  return [
    ...beginningsOf(read, MOST_LETTERS),
    ...beginningsOf(
      syllables.map((syllable) => [foldLatin(syllable)]),
      MOST_LETTERS,
    ),
  ];
}

/** The first letters of whole and of shortened syllables: `qij` and `qjs` of qi jia shan. */
function beginningsOf(syllables: readonly (readonly string[])[], count: number): string[] {
  const [first = [], ...rest] = syllables;
  return first.flatMap((syllable) =>
    Array.from({ length: Math.min(count, syllable.length) }, (_, at) => {
      const start = syllable.slice(0, at + 1);
      if (start.length === count || rest.length === 0) return [start];
      return [start, ...beginningsOf(rest, count - start.length).map((next) => start + next)];
    }).flat(),
  );
}

/**
 * What stands behind the first letters of its pinyin, with its ending and without, and what stands
 * behind its first syllables while at least two of its proper part are left: `jiashan` of qi jia shan.
 */
function insides({ name, syllables, proper: [from, to] }: ListedName): string[] {
  const all = syllables.map(foldLatin);
  const own = syllablesWithin(name, all, from, name.length);
  const proper = syllablesWithin(name, all, from, to);
  const later = proper.slice(1, -1).map((_, at) => own.slice(at + 1).join(''));
  return [...[all, own, proper].map((each) => each.join('').slice(MOST_LETTERS)), ...later];
}
