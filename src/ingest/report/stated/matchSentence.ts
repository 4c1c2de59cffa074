import { matchesIn } from '../prose/matchesIn.ts';
import { matchPairs } from './matchPairs.ts';
import { APPLICATION_PATTERNS } from './patterns/applicationPatterns.ts';
import { DISCLOSED_PATTERNS } from './patterns/disclosedPatterns.ts';
import { FEE_PATTERNS } from './patterns/feePatterns.ts';
import { PROCEEDING_PATTERNS } from './patterns/proceedingPatterns.ts';
import type { StatedPattern } from './patterns/statedPattern.ts';
import type { Count } from './readCount.ts';
import type { Statement, WordStatement } from './statement.ts';
import type { Token, TokenisedSentence } from './tokenise.ts';

/** What a sentence is read against. */
export interface SentenceContext {
  /** The matching text its tokens point into. */
  readonly text: string;
  readonly isOnTopic: boolean;
  readonly reportYear: number | undefined;
}

const PATTERNS: readonly StatedPattern[] = [
  ...DISCLOSED_PATTERNS,
  ...APPLICATION_PATTERNS,
  ...PROCEEDING_PATTERNS,
  ...FEE_PATTERNS,
];
const NUMBERS = /[NMu]/;
/** All letters are ASCII. */
const LETTER_CODES = 128;
/** 无, 未收到, 没有收取: the words that say none, with their verb. */
const NEGATION = /^[nk][Fg]*[RC]?/;

/** Everything a sentence states, in reading order, each figure at most once for each number. */
export function matchSentence(
  sentence: TokenisedSentence,
  context: SentenceContext,
): readonly Statement[] {
  const found = new Map<string, Statement>();
  const add = (statement: Statement) => {
    const key = `${statement.figure} ${statement.at}`;
    if (!found.has(key)) found.set(key, statement);
  };
  for (const statement of matchPairs(sentence)) add(statement);
  const present = lettersIn(sentence.letters);
  for (const pattern of PATTERNS) {
    if (!hasAll(present, pattern.has)) continue;
    for (const match of matchesIn(sentence.letters, pattern.letters)) {
      for (const statement of statementsOf(pattern, match, sentence, context)) add(statement);
    }
  }
  const inOrder = [...found.values()].sort((a, b) => a.at - b.at);
  return withoutParts(inOrder, sentence);
}

/** 网站公开8条，其中网站某栏目4条: a number of the same figure behind 其中 is a part of the one before. */
function withoutParts(
  statements: readonly Statement[],
  { letters, tokens }: TokenisedSentence,
): readonly Statement[] {
  const ofWhich = tokens[letters.indexOf('S')]?.from;
  if (ofWhich === undefined) return statements;
  const wholes = new Set(statements.filter(({ at }) => at < ofWhich).map(({ figure }) => figure));
  return statements.filter(({ at, figure }) => at < ofWhich || !wholes.has(figure));
}

function statementsOf(
  pattern: StatedPattern,
  match: RegExpExecArray,
  sentence: TokenisedSentence,
  context: SentenceContext,
): readonly Statement[] {
  const end = match.index + match[0].length;
  const numberAt = match[0].search(NUMBERS);
  const at = pattern.states === 'number' ? match.index + numberAt : end;
  if (!fitsSurroundings(pattern, sentence, match.index, at, context.text)) return [];
  if (namesOtherYear(sentence, at, context.reportYear)) return [];
  if (pattern.states !== 'number') {
    if (pattern.needsTopic && !context.isOnTopic) return [];
    const tokens = sentence.tokens.slice(match.index, end);
    const { states } = pattern;
    return pattern.figures.map((figure) => wordStatement(states, figure, tokens, match[0]));
  }
  const count = sentence.tokens[at]?.count;
  if (count === undefined || !isCountOf(pattern, count, context)) return [];
  return pattern.figures.map((figure) => ({ kind: 'number', figure, count, at: count.from }));
}

function wordStatement(
  kind: WordStatement['kind'],
  figure: string,
  tokens: readonly Token[],
  letters: string,
): WordStatement {
  const negation = kind === 'zero' ? NEGATION.exec(letters)?.[0].length : undefined;
  const at = tokens[0]?.from ?? 0;
  return { kind, figure, at, to: tokens[(negation ?? tokens.length) - 1]?.to ?? at };
}

function fitsSurroundings(
  pattern: StatedPattern,
  { letters, tokens }: TokenisedSentence,
  from: number,
  at: number,
  text: string,
): boolean {
  const before = letters.slice(0, at);
  const nearAt = nearFrom(before, from, pattern.states === 'zero' ? 'NM,;:' : 'NM;');
  const words = text.slice(tokens[nearAt]?.from ?? 0, tokens[at - 1]?.to);
  const near = before.slice(nearAt);
  return (
    !hasAny(near, pattern.notNear) &&
    !pattern.notBehind?.test(near) &&
    !pattern.notWords?.test(words) &&
    !hasAny(before, pattern.notBefore) &&
    (pattern.needs === undefined || hasAny(before, pattern.needs))
  );
}

/** Behind the last of the letters before the statement begins. */
function nearFrom(before: string, from: number, letters: string): number {
  for (let at = from - 1; at >= 0; at--) {
    if (letters.includes(before.charAt(at))) return at + 1;
  }
  return 0;
}

/** 1 for each letter that occurs, by its code; written anew for each sentence. */
const PRESENT = new Uint8Array(LETTER_CODES);

function lettersIn(text: string): Uint8Array {
  PRESENT.fill(0);
  for (let at = 0; at < text.length; at++) PRESENT[text.charCodeAt(at)] = 1;
  return PRESENT;
}

function hasAll(present: Uint8Array, letters: string): boolean {
  for (let at = 0; at < letters.length; at++) {
    if (present[letters.charCodeAt(at)] !== 1) return false;
  }
  return true;
}

function hasAny(text: string, letters: string | undefined): boolean {
  if (letters === undefined) return false;
  for (const letter of letters) if (text.includes(letter)) return true;
  return false;
}

/** 2003年以来, 由2013年的: the year named last is not the report's. */
function namesOtherYear(
  { tokens }: TokenisedSentence,
  at: number,
  reportYear: number | undefined,
): boolean {
  if (reportYear === undefined) return false;
  const year = tokens.slice(0, at).findLast((token) => token.year !== undefined)?.year;
  return year !== undefined && year !== reportYear;
}

function isCountOf(pattern: StatedPattern, count: Count, context: SentenceContext): boolean {
  if (pattern.units && count.unit !== '' && !pattern.units.includes(count.unit)) return false;
  if (count.value === 0) return true;
  if (pattern.onlyZero || (pattern.needsTopic && !context.isOnTopic)) return false;
  return !(count.isOneInWords && pattern.figures.some((figure) => figure.includes('disclosed')));
}
