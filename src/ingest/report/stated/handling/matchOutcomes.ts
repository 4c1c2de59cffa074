import { OUTCOMES, type Outcome } from '../../../../model/applicationsRows.ts';
import { matchesIn } from '../../prose/matchesIn.ts';
import type { Count } from '../readCount.ts';
import type { Statement } from '../statement.ts';
import { caseCountAt, caseCountBefore } from './caseCountAt.ts';
import { isClauseStart } from './clauseStart.ts';
import { type HandlingSentence, numberStatement, textBefore } from './handlingSentence.ts';
import {
  COUNT_TAILS,
  DOCUMENT_CLASSES,
  EVERYBODY,
  HANDLES,
  LIST_BY_BODY,
  OTHER_MATTERS,
  OTHER_TIMES,
  OUTCOME_ENDS,
  OUTCOME_TAILS,
  OUTCOME_WORDS,
  PARTS_OF_ALL,
} from './handlingWords.ts';
import { anyOf } from './wordSource.ts';

const OUTCOME_OF = new Map(
  OUTCOMES.flatMap((outcome) => OUTCOME_WORDS[outcome].map((word) => [word, outcome] as const)),
);
const NAME = anyOf([...OUTCOME_OF.keys()]);
const NAME_THEN_COUNT = new RegExp(
  `(${NAME})[”"]?${anyOf(OUTCOME_TAILS)}{0,5}(?=[\\d一二两三四五六七八九十百零约])`,
  'g',
);
const COUNT_THEN_NAME = new RegExp(
  `(?<=[\\d一二两三四五六七八九十百零](?:件|条|份|项|起|例|宗|个))${anyOf(COUNT_TAILS)}{0,3}[“"]?(${NAME})[”"]?${anyOf(OUTCOME_ENDS)}{0,2}(?=[,;、)]|$)`,
  'g',
);
/** 不予公开、不予处理3件: one number for both. */
const SHARED_NUMBER = new RegExp(`${NAME}${anyOf(OUTCOME_TAILS)}{0,3}[、,(]$`);
const BRACKETED = /\([^()]*\)/g;

/** The numbers of applications by outcome: 予以公开3件, 3件予以公开. */
export function matchOutcomes(sentence: HandlingSentence): readonly Statement[] {
  const { text, from, to } = sentence;
  const words = text.slice(from, to);
  if (!isAboutApplications(words, textBefore(sentence))) return [];
  const named = matchesIn(words, NAME_THEN_COUNT).flatMap((match) => {
    if (SHARED_NUMBER.test(words.slice(0, match.index))) return [];
    const count = caseCountAt(text, from + match.index + match[0].length);
    return outcomeStated(sentence, match[1], from + match.index, count);
  });
  const counted = matchesIn(words, COUNT_THEN_NAME).flatMap((match) => {
    const count = caseCountBefore(text, from, from + match.index);
    return outcomeStated(sentence, match[1], count?.from ?? from, count);
  });
  return [...named, ...counted];
}

function outcomeStated(
  { text, from }: HandlingSentence,
  word: string | undefined,
  start: number,
  count: Count | undefined,
): Statement[] {
  const outcome: Outcome | undefined = OUTCOME_OF.get(word ?? '');
  const before = text.slice(from, start);
  if (!outcome || !isClauseStart(before)) return [];
  if (!count || isOfAPart(before)) return [];
  return [numberStatement(`stated.applications.${outcome}`, count)];
}

function isAboutApplications(words: string, before: string): boolean {
  if (OTHER_TIMES.test(words) || DOCUMENT_CLASSES.test(words) || LIST_BY_BODY.test(words)) {
    return false;
  }
  return HANDLES.test(words) || (HANDLES.test(before) && !words.includes('主动公开'));
}

function isOfAPart(before: string): boolean {
  const plain = before.replaceAll(BRACKETED, '').replaceAll(EVERYBODY, '');
  return PARTS_OF_ALL.test(plain) || OTHER_MATTERS.test(before);
}
