import { matchesIn } from '../prose/matchesIn.ts';
import { CHANNEL_FIGURES } from './patterns/disclosedPatterns.ts';
import { CASE_FIGURES } from './patterns/proceedingPatterns.ts';
import type { NumberStatement } from './statement.ts';
import type { TokenisedSentence } from './tokenise.ts';

/** Two or three names, 分别 and as many numbers: the first number belongs to the first name. */
const CHANNELS_IN_ORDER = /[wxbh][^,;:NMm]*G[FgVvPOoaq]*N(?:&N){1,2}/g;
const CASES_IN_ORDER = /[LJ][^,;:NMm]*G[Fg]*N&N/g;
/** 未经复议直接起诉 and 复议后起诉: both kinds of lawsuit, one after the other. */
const BOTH_LAWSUITS = /1[FTg]*N[,;&]{0,2}2[FTg]*N/g;

/** What is stated by an order of numbers, or by two numbers together. */
export function matchPairs(sentence: TokenisedSentence): readonly NumberStatement[] {
  if (!/[G2]/.test(sentence.letters)) return [];
  return [
    ...inOrder(sentence, CHANNELS_IN_ORDER, CHANNEL_FIGURES),
    ...inOrder(sentence, CASES_IN_ORDER, CASE_FIGURES),
    ...sumOfLawsuits(sentence),
  ];
}

function inOrder(
  { letters, tokens }: TokenisedSentence,
  pattern: RegExp,
  figures: Readonly<Record<string, string>>,
): NumberStatement[] {
  return matchesIn(letters, pattern).flatMap((match) => {
    const names = [...match[0]].flatMap((letter) => figures[letter] ?? []);
    const counts = [...match[0]].flatMap((letter, at) =>
      letter === 'N' ? (tokens[match.index + at]?.count ?? []) : [],
    );
    const isClear = names.length === counts.length && new Set(names).size === names.length;
    if (!isClear) return [];
    return names.map((figure, at): NumberStatement => {
      const count = counts[at] as (typeof counts)[number];
      return { kind: 'number', figure, count, at: count.from };
    });
  });
}

/** The report gives its lawsuits in their two kinds; there are no others. */
function sumOfLawsuits({ letters, tokens }: TokenisedSentence): NumberStatement[] {
  return matchesIn(letters, BOTH_LAWSUITS).flatMap((match) => {
    const counts = [...match[0]].flatMap((letter, at) =>
      letter === 'N' ? (tokens[match.index + at]?.count ?? []) : [],
    );
    const [first, second] = counts;
    if (!first || !second) return [];
    const count = { ...first, value: first.value + second.value, to: second.to };
    return [{ kind: 'number', figure: CASE_FIGURES.J, count, at: first.from }];
  });
}
