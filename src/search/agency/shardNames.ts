/** The file of all regions and readings, which every lookup needs. */
export const PLACES = 'places';

/** The file of traditional characters, for what is typed in them. */
export const TRADITIONAL = 'traditional';

/** So many files that none is large, and so few that a collection of any size has no more. */
export const SHARD_COUNTS = { han: 256, latin: 271, inner: 239, code: 64 } as const;

/** The file that has every agency with this character in its name proper. */
export function hanShard(character: string): string {
  return `han-${(character.codePointAt(0) ?? 0) % SHARD_COUNTS.han}`;
}

/** How many letters tell a file; after two letters that begin many hundreds of names it takes a third. */
export const MOST_LETTERS = 3;
const CROWDED = new Set(
  'xi sh ji zh ch li da hu ba qi gu ya do ta yu na he ma wu lo ga wa sa'.split(' '),
);

/**
 * The file that has every agency whose name begins so: its pinyin, its initials, a mixture of both,
 * or a word of its English name. Undefined where there are too few letters to tell.
 */
export function latinShard(text: string): string | undefined {
  const letters = /^[a-z]+/.exec(text)?.[0] ?? '';
  const needed = CROWDED.has(letters.slice(0, 2)) ? MOST_LETTERS : MOST_LETTERS - 1;
  if (letters.length < needed) return undefined;
  return `latin-${numberOf(letters.slice(0, needed)) % SHARD_COUNTS.latin}`;
}

/**
 * The file that has every agency in whose pinyin these letters stand from the fourth on (where a
 * slip in the first three has left them), or from the second syllable on. Undefined for no letters.
 */
export function innerShard(text: string): string | undefined {
  const letters = text.slice(0, INNER_LETTERS);
  return letters === '' ? undefined : `inner-${numberOf(letters) % SHARD_COUNTS.inner}`;
}

const INNER_LETTERS = 4;
const ALPHABET = 26;

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * ALPHABET + letter.charCodeAt(0), 0);

/** The file that has every agency of a county, by its code or a longer one. */
export function codeShard(code: string): string {
  const [division = ''] = code.split('-');
  return `code-${Number(division.slice(0, 6)) % SHARD_COUNTS.code}`;
}
