import { namedBy, nameTemplate } from './nameTemplate.ts';

/** A name of the lookup as it is listed in a file. */
export interface ListedName {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** One syllable a Chinese character. */
  readonly syllables: readonly string[];
  /** Where the name proper begins and ends, in characters of the name. */
  readonly proper: readonly [number, number];
  readonly years: number;
}

/**
 * Names column by column, which is how they become small: codes without what they share with the
 * code before, names without their usual pinyin, English names as patterns. Every number is one
 * character (base 36) where it has a column of its own.
 */
export interface Columns {
  readonly codes: string;
  readonly names: string;
  /** Where the name proper begins and how long it is, two characters each. */
  readonly proper: string;
  readonly years: string;
  /** English patterns, and which of them each name has. */
  readonly patterns: readonly string[];
  readonly english: string;
  /** By position: pinyin that is not the usual reading of the characters. */
  readonly pinyin: Readonly<Record<string, string>>;
}

/** The readings of each character, the usual one first. */
export type Readings = ReadonlyMap<string, readonly string[]>;

const BASE = 36;

export function encodeColumns(names: readonly ListedName[], readings: Readings): Columns {
  const patterns = [...new Set(names.map(nameTemplate))];
  const patternAt = new Map(patterns.map((pattern, at) => [pattern, at]));
  const unusual = names.flatMap(({ name, syllables }, at) => {
    const pinyin = syllables.join(' ');
    return pinyin === usualSyllables(name, readings).join(' ') ? [] : [[String(at), pinyin]];
  });
  return {
    codes: names.map(({ code }, at) => withoutShared(code, names[at - 1]?.code ?? '')).join(' '),
    names: names.map(({ name }) => name).join('\n'),
    proper: names.map(({ proper: [from, to] }) => digit(from) + digit(to - from)).join(''),
    years: names.map(({ years }) => digit(years)).join(''),
    patterns,
    english: names.map((name) => (patternAt.get(nameTemplate(name)) ?? 0).toString(BASE)).join(' '),
    pinyin: Object.fromEntries(unusual),
  };
}

export function decodeColumns(columns: Columns, readings: Readings): ListedName[] {
  if (columns.names === '') return [];
  const codes = columns.codes.split(' ');
  const english = columns.english.split(' ');
  let code = '';
  return columns.names.split('\n').map((name, at) => {
    const listed = codes[at] ?? '';
    code = code.slice(0, number(listed.charAt(0))) + listed.slice(1);
    const from = number(columns.proper.charAt(2 * at));
    const proper = [from, from + number(columns.proper.charAt(2 * at + 1))] as const;
    const syllables = columns.pinyin[at]?.split(' ') ?? usualSyllables(name, readings);
    const pattern = columns.patterns[number(english[at] ?? '')] ?? '';
    const years = number(columns.years.charAt(at));
    const nameEn = namedBy(pattern, { name, syllables, proper });
    return { code, name, nameEn, syllables, proper, years };
  });
}

/** A character's usual reading; characters without one (digits, brackets) have no syllable. */
function usualSyllables(name: string, readings: Readings): string[] {
  return [...name].flatMap((character) => readings.get(character)?.[0] ?? []);
}

/** How many characters are shared with the code before, then the rest. */
function withoutShared(code: string, before: string): string {
  let shared = 0;
  while (shared < BASE - 1 && shared < code.length && code[shared] === before[shared]) shared += 1;
  return digit(shared) + code.slice(shared);
}

/** One character; what is larger than it can say counts as the largest. */
const digit = (value: number): string => Math.min(value, BASE - 1).toString(BASE);

const number = (text: string): number => Number.parseInt(text, BASE);
