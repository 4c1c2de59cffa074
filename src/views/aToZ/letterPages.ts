import type { LookupEntry } from '../../model/siteRecords.ts';

/** More agencies than this make a page too long to read. */
const PER_PAGE = 300;

/** A page of the list by pinyin: a letter's agencies, or a part of them. */
export interface LetterPage {
  /** Small: it is part of the address. */
  readonly letter: string;
  /** From 1, within the letter. */
  readonly page: number;
  readonly entries: readonly LookupEntry[];
}

/** Every agency with a report, in order of pinyin, on pages that begin with each letter. */
export function letterPages(agencies: readonly LookupEntry[]): readonly LetterPage[] {
  const sorted = agencies.filter(({ years }) => years > 0).toSorted(byPinyin);
  const letters = Map.groupBy(sorted, ({ pinyin }) => pinyin.charAt(0));
  return [...letters].flatMap(([letter, entries]) =>
    Array.from({ length: Math.ceil(entries.length / PER_PAGE) }, (_, at) => ({
      letter,
      page: at + 1,
      entries: entries.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
    })),
  );
}

/** Syllable by syllable, since a space comes before every letter; namesakes by code. */
function byPinyin(a: LookupEntry, b: LookupEntry): number {
  const [left, right] = [`${a.pinyin} ${a.code}`, `${b.pinyin} ${b.code}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
