import type { AgencyRow, LatinForms } from './agencyRow.ts';
import { FIT, fitStart } from './fit.ts';
import { GENERIC_WORDS } from './genericWords.ts';
import { matchSyllables } from './matchSyllables.ts';

/** A reading that is not the name's own, or a name of more syllables, is a little worse. */
const STEP = 0.1;

/** How a name fits Latin letters without spaces: pinyin, initials, English, or pinyin cut short. */
export function fitLatin({ latin }: AgencyRow, typed: string): number | undefined {
  if (typed === latin.english) return FIT.whole;
  const fit = fitStart(latin, typed);
  if (fit !== undefined) return fit;
  if (latin.english.startsWith(typed)) return FIT.start;
  return fitSyllables(latin, typed) ?? fitWords(latin, typed);
}

function fitSyllables(latin: LatinForms, typed: string): number | undefined {
  const { initials, ownInitials, properCount, readings } = latin;
  if (typed === initials || typed === ownInitials) return FIT.within;
  const match = matchSyllables(typed, readings);
  if (match?.isWhole) {
    const isProper = match.isEnded && match.count >= properCount;
    return (isProper ? FIT.proper : FIT.start) + STEP;
  }
  if (typed === ownInitials.slice(0, properCount)) return FIT.within;
  if (initials.startsWith(typed) || ownInitials.startsWith(typed)) return FIT.within + STEP;
  if (match) return FIT.short + (match.count < properCount ? STEP : 0);
  return undefined;
}

/** `finance` is in Finance Bureau of Pinghu; `town` is in too many names to say anything. */
function fitWords({ words }: LatinForms, typed: string): number | undefined {
  return words.some((word) => word.startsWith(typed) && !GENERIC_WORDS.has(word))
    ? FIT.within + 2 * STEP
    : undefined;
}

/**
 * How the words of name and places hold all that was typed, in any order. What kind of body it is may
 * be said in other words: Luhu Street for Luhu Subdistrict.
 */
export function fitLatinLoosely(row: AgencyRow, typed: readonly string[]): number | undefined {
  const own = wordsOf(row);
  const isIn = (words: readonly string[]) => (word: string) =>
    words.some((each) => each.startsWith(word));
  const telling = typed.filter((word) => !GENERIC_WORDS.has(word));
  if (!telling.some(isIn(own))) return undefined;
  const all = [...own, ...placeWordsOf(row)];
  if (!telling.every(isIn(all))) return undefined;
  return FIT.loose + typed.filter((word) => !all.includes(word)).length * STEP;
}

/** How a name fits that is typed from one of its later syllables on: `jiashan` of qi jia shan. */
export function fitInside({ latin }: AgencyRow, typed: string): number | undefined {
  const syllables = latin.readings.map(([own = '']) => own);
  const starts = syllables.slice(1, Math.max(1, latin.properCount - 1));
  return starts.some((_, at) =>
    syllables
      .slice(at + 1)
      .join('')
      .startsWith(typed),
  )
    ? FIT.loose
    : undefined;
}

const wordsOf = ({ latin }: AgencyRow): readonly string[] => [
  ...latin.words,
  latin.proper,
  latin.own,
  latin.whole,
];

const placeWordsOf = ({ parent }: AgencyRow): readonly string[] =>
  parent ? [...wordsOf(parent), ...placeWordsOf(parent)] : [];
