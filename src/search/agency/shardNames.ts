/** The file of all regions and readings, which every lookup needs. */
export const PLACES = 'places';

/** So many files that none is large, and so few that a collection of any size has no more. */
const HAN_FILES = 256;
const LATIN_FILES = 125;
const CODE_FILES = 64;

/** The file that has every agency with this character in its name proper. */
export function hanShard(character: string): string {
  return `han-${(character.codePointAt(0) ?? 0) % HAN_FILES}`;
}

/** How many letters tell a file; after two letters that begin thousands of names it takes a third. */
export const MOST_LETTERS = 3;
const CROWDED = new Set(['xi', 'sh', 'ji', 'zh', 'ch', 'li', 'da', 'ba', 'hu', 'qi']);

/**
 * The file that has every agency whose name begins so: its pinyin, its initials, a mixture of both,
 * or a word of its English name. Undefined where there are too few letters to tell.
 */
export function latinShard(text: string): string | undefined {
  const letters = /^[a-z]+/.exec(text)?.[0] ?? '';
  const needed = CROWDED.has(letters.slice(0, 2)) ? MOST_LETTERS : MOST_LETTERS - 1;
  if (letters.length < needed) return undefined;
  const number = [...letters.slice(0, needed)].reduce(
    (sum, letter) => sum * ALPHABET + letter.charCodeAt(0),
    0,
  );
  return `latin-${number % LATIN_FILES}`;
}

const ALPHABET = 26;

/** The file that has every agency of a county, by its code or a longer one. */
export function codeShard(code: string): string {
  const [division = ''] = code.split('-');
  return `code-${Number(division.slice(0, 6)) % CODE_FILES}`;
}

/** Every file there is beside that of the places, whoever is in it. */
export const ALL_SHARDS: readonly string[] = [
  ...numbered('han', HAN_FILES),
  ...numbered('latin', LATIN_FILES),
  ...numbered('code', CODE_FILES),
];

function numbered(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${kind}-${number}`);
}
