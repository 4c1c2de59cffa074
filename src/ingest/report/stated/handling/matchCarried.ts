import { matchesIn } from '../../prose/matchesIn.ts';
import type { Statement, WordStatement } from '../statement.ts';
import { caseCountAt, caseCountBefore } from './caseCountAt.ts';
import { isClauseStart } from './clauseStart.ts';
import { type HandlingSentence, numberStatement } from './handlingSentence.ts';
import {
  CARRIED_TAILS,
  CARRIES,
  CONCLUDES,
  COUNT_TAILS,
  LIST_BY_BODY,
  NEXT_YEAR,
  NONE_WORDS,
  OF_WHICH,
  OTHER_MATTERS,
  OTHER_TIMES,
  PREVIOUS_YEAR,
  RECEIVES,
  THIS_YEAR,
} from './handlingWords.ts';
import { anyOf } from './wordSource.ts';

const FIGURES = { in: 'stated.applications.carriedIn', over: 'stated.applications.carriedOver' };
const CARRY = anyOf(CARRIES);
const ANY_CARRY = new RegExp(CARRY);
const TAILS = `${anyOf(CARRIED_TAILS)}{0,7}`;
const NONE = anyOf(NONE_WORDS);
const ENDS = '(?=[,;、)]|$)';
const COUNTS = '(?=[\\d一二两三四五六七八九十百零约])';

/** The sentence's phrases of one direction across a turn of the year. */
interface Phrases {
  readonly figure: string;
  /** Up to its number: 上年结转申请. */
  readonly beforeCount: RegExp;
  /** Behind its number: 件结转下年度. */
  readonly afterCount: RegExp;
  /** 无上年结转. */
  readonly none: RegExp;
}

const carriedIn = (year: number | undefined): Phrases => {
  const previous = anyOf([...PREVIOUS_YEAR, ...yearWords(year, -1)]);
  const here = `(?:[至到]?${anyOf([...THIS_YEAR, ...yearWords(year, 0)])})?`;
  const phrase = `${previous}${CARRY}${here}`;
  return {
    figure: FIGURES.in,
    beforeCount: new RegExp(`(?:${phrase}|${CARRY}自?${previous})${TAILS}${COUNTS}`, 'g'),
    afterCount: behindCount(`[为系属是由]?${phrase}`),
    none: new RegExp(`(?:${NONE}${phrase}|${previous}${NONE}${CARRY})${TAILS}${ENDS}`, 'g'),
  };
};

const carriedOver = (year: number | undefined): Phrases => {
  const phrase = `${CARRY}[至到]?${anyOf([...NEXT_YEAR, ...yearWords(year, 1)])}`;
  return {
    figure: FIGURES.over,
    beforeCount: new RegExp(`${phrase}${TAILS}${COUNTS}`, 'g'),
    afterCount: behindCount(phrase),
    none: new RegExp(`${NONE}(?:需|需要)?${phrase}${TAILS}${ENDS}`, 'g'),
  };
};

const PHRASES = new Map<number | undefined, readonly Phrases[]>();

/** Both directions; a report's year is asked for in every sentence. */
function phrasesOf(year: number | undefined): readonly Phrases[] {
  const known = PHRASES.get(year) ?? [carriedIn(year), carriedOver(year)];
  PHRASES.set(year, known);
  return known;
}

function behindCount(phrase: string): RegExp {
  const tails = `${anyOf([...COUNT_TAILS, '将', '需', '按规定'])}{0,3}`;
  return new RegExp(
    `(?<=[\\d一二两三四五六七八九十百零](?:件|条|份|项|起|例|宗|个))${tails}${phrase}`,
    'g',
  );
}

function yearWords(year: number | undefined, shift: number): string[] {
  return year === undefined ? [] : [`${year + shift}年度`, `${year + shift}年`];
}

/** 全部办结，无结转: nothing is left for the next year. */
const NOTHING_LEFT = new RegExp(`${NONE}${CARRY}${TAILS}(?=[,;)]|$)`, 'g');

/** Applications carried in from the year before and over to the next. */
export function matchCarried(sentence: HandlingSentence): readonly Statement[] {
  const words = sentence.text.slice(sentence.from, sentence.to);
  if (!ANY_CARRY.test(words) || LIST_BY_BODY.test(words)) return [];
  return [
    ...phrasesOf(sentence.reportYear).flatMap((phrases) => matchPhrases(sentence, words, phrases)),
    ...matchNothingLeft(sentence, words),
  ];
}

function matchPhrases(
  sentence: HandlingSentence,
  words: string,
  { figure, beforeCount, afterCount, none }: Phrases,
): Statement[] {
  const { text, from } = sentence;
  const numbers = matchesIn(words, beforeCount).flatMap(({ index, 0: phrase }) => {
    if (!isPlain(words.slice(0, index))) return [];
    const count = caseCountAt(text, from + index + phrase.length);
    return count ? [numberStatement(figure, count)] : [];
  });
  const behind = matchesIn(words, afterCount).flatMap(({ index }) => {
    const count = caseCountBefore(text, from, from + index);
    const before = text.slice(from, count?.from ?? from);
    if (!count || !isClauseStart(before) || !isPlain(before)) return [];
    return CONCLUDES.test(before) && figure === FIGURES.in ? [] : [numberStatement(figure, count)];
  });
  const zeros = matchesIn(words, none).flatMap(({ index, 0: phrase }) =>
    isPlain(words.slice(0, index)) ? [zero(figure, from + index, phrase.length)] : [],
  );
  return [...numbers, ...behind, ...zeros];
}

function matchNothingLeft({ from }: HandlingSentence, words: string): Statement[] {
  return matchesIn(words, NOTHING_LEFT).flatMap(({ index, 0: phrase }) => {
    const before = words.slice(0, index);
    const isClear = CONCLUDES.test(before) && isPlain(before) && isClauseStart(before);
    const alone = words.replace(phrase, '');
    return isClear && !ANY_CARRY.test(alone)
      ? [zero(FIGURES.over, from + index, phrase.length)]
      : [];
  });
}

function zero(figure: string, at: number, length: number): WordStatement {
  return { kind: 'zero', figure, at, to: at + length };
}

/** Nothing before the phrase makes it another year's, another matter's or a part of a part. */
function isPlain(before: string): boolean {
  if (OTHER_TIMES.test(before) || OTHER_MATTERS.test(before)) return false;
  return !isOfConcluded(before);
}

/** 办结13件，含上年结转2件: the two are of those concluded, perhaps not all that were carried in. */
function isOfConcluded(before: string): boolean {
  const verb = Math.max(lastOf(RECEIVES, before), lastOf(CONCLUDES, before));
  return verb >= 0 && verb > lastOf(RECEIVES, before) && OF_WHICH.test(before.slice(verb));
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern.source, 'g'))].at(-1)?.index ?? -1;
}
