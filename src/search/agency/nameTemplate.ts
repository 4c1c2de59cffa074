import type { ListedName } from './columns.ts';

/** Stands for the name proper in pinyin; no English name has it. */
const PROPER = '*';

type Romanised = Pick<ListedName, 'name' | 'syllables' | 'proper'>;

/** An English name with a mark for its romanised part: `* Subdistrict`, `Finance Bureau of *`. */
export function nameTemplate(listed: Romanised & Pick<ListedName, 'nameEn'>): string {
  return listed.nameEn.replace(properInEnglish(listed), PROPER);
}

/** The English name that a template gives. */
export function namedBy(template: string, listed: Romanised): string {
  return template.replace(PROPER, () => properInEnglish(listed));
}

/**
 * The romanised part of English names: one capitalised word (Xi’an). Of a department that is its
 * government's place without the ending, which is one character nearly always.
 */
function properInEnglish({ name, syllables, proper: [from, to] }: Romanised): string {
  const [start, end] = from > 0 ? [0, from - 1] : [from, to];
  const word = syllablesWithin(name, syllables, start, end)
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The syllables of some of a name's characters; only Chinese characters have one. */
export function syllablesWithin(
  name: string,
  syllables: readonly string[],
  from: number,
  to: number,
): readonly string[] {
  const countBefore = (end: number) => countHan(name.slice(0, end));
  return syllables.slice(countBefore(from), countBefore(to));
}

function countHan(text: string): number {
  return text.match(/[\u3007\u3400-\u4DBF\u4E00-\u9FFF]/g)?.length ?? 0;
}
