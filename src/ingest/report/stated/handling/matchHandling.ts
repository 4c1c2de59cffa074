import { matchesIn } from '../../prose/matchesIn.ts';
import type { Sentence } from '../splitSentences.ts';
import type { Statement } from '../statement.ts';
import { type HandlingSentence, textBefore } from './handlingSentence.ts';
import { matchCarried } from './matchCarried.ts';
import { matchOutcomes } from './matchOutcomes.ts';

const MAY_SAY = /结转|转结|公开|提供|处理/;
const APPLICATION = '申请';
const YEAR = /(?<!\d)((?:19|20)\d{2})年/g;

/**
 * What became of the applications, and those carried over the turns of the year. A figure that the
 * sentence seems to state twice is not stated: its numbers are then parts, or another's.
 */
export function matchHandling(
  { from, to }: Sentence,
  { text, reportYear }: { readonly text: string; readonly reportYear: number | undefined },
): readonly Statement[] {
  const words = text.slice(from, to);
  if (!MAY_SAY.test(words)) return [];
  const sentence: HandlingSentence = { text, from, to, reportYear };
  if (!words.includes(APPLICATION) && !textBefore(sentence).includes(APPLICATION)) return [];
  const found = [...matchCarried(sentence), ...matchOutcomes(sentence)];
  return found.filter(
    ({ figure, at }) =>
      found.filter((other) => other.figure === figure).length === 1 &&
      !isOfOtherYear(text.slice(from, at), reportYear),
  );
}

/** The year named last before a number is whose number it is; 2020年结转 names whence, not when. */
function isOfOtherYear(before: string, reportYear: number | undefined): boolean {
  if (reportYear === undefined) return false;
  const years = matchesIn(before, YEAR).filter(
    ({ index, 0: word }) => !/^度?[末底]?(?:结转|转结)|^度/.test(before.slice(index + word.length)),
  );
  const last = years.at(-1);
  if (!last) return false;
  const isWhither = /(?:结转|转结)[至到]?$/.test(before.slice(0, last.index));
  return !isWhither && Number(last[1]) !== reportYear;
}
