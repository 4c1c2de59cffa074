import type { Remark } from '../../../../model/remark.ts';
import { matchSentence } from '../../stated/matchSentence.ts';
import type { Count } from '../../stated/readCount.ts';
import type { NumberStatement } from '../../stated/statement.ts';
import { tokenise } from '../../stated/tokenise.ts';
import { matchesIn } from '../matchesIn.ts';
import {
  COMPARES,
  MAY_SUM,
  NOT_DISCLOSED,
  OF_WHICH,
  SHARE_BEHIND,
  SUMMING_UP,
  THE_REST,
} from './remarkWords.ts';
import type { Stretch } from './stretches.ts';

const BRACKETS = /[()]/;
/** Rounded percentages make a hundred only nearly. */
const NEAR_HUNDRED = 0.15;

interface Part {
  readonly count: Count;
  /** The words from the part before to its number. */
  readonly words: string;
}

interface PartList {
  readonly total: NumberStatement;
  readonly parts: readonly Part[];
}

/**
 * The sums and shares that a sentence states: a total, and parts that the sentence itself shows to
 * be all of them, by adding up, by 其余 or by percentages that make a hundred. A list that shows
 * none of these may leave parts out, or count an item twice, and is no sum.
 */
export function findSums(
  { text, placeOf }: Stretch,
  reportYear: number | undefined,
): readonly Remark[] {
  if (!MAY_SUM.test(text)) return [];
  const sentence = tokenise(text, 0, text.length);
  const context = { text, isOnTopic: false, reportYear };
  const statements = matchSentence(sentence, context).filter(isNumber);
  const counts = sentence.tokens.flatMap(({ count }) =>
    count && count.unit !== '' ? [count] : [],
  );
  const list = partsBehindTotal(text, counts, statements);
  if (list) return remarksOf(text, list, placeOf);
  const summed = totalBehindParts(text, counts, statements);
  return summed ? [{ ...summed.sum, place: placeOf(summed.at) }] : [];
}

const isNumber = (statement: { kind: string }): statement is NumberStatement =>
  statement.kind === 'number';

/** 共304条，其中网站107条，微信197条: one total before, nothing but parts behind. */
function partsBehindTotal(
  text: string,
  counts: readonly Count[],
  statements: readonly NumberStatement[],
): PartList | undefined {
  const marks = matchesIn(text, OF_WHICH);
  const mark = marks[0];
  if (!mark || marks.length > 1) return undefined;
  const from = mark.index + mark[0].length;
  const before = counts.filter(({ end }) => end <= mark.index);
  const total = statements.find(({ at }) => at === before[0]?.from);
  if (!total || before.length !== 1 || !isWhole(total.figure)) return undefined;
  const end = endOfList(text, mark.index, from);
  const parts = partsIn(
    text,
    counts.filter((count) => count.from >= from && count.end <= end),
    from,
  );
  const isList = parts.length >= 2 && areLike(total.count, parts, text.slice(from, end));
  return isList && areOfOneKind(total, parts, statements) ? { total, parts } : undefined;
}

/** 网站85条，微信20条，共计105条: every number before the total is one of its parts. */
function totalBehindParts(
  text: string,
  counts: readonly Count[],
  statements: readonly NumberStatement[],
): { sum: Remark; at: number } | undefined {
  const at = counts.findIndex(({ from }) => SUMMING_UP.test(text.slice(0, from)));
  const total = counts[at];
  if (!total || at < 2 || total.qualifier !== 'exact') return undefined;
  const before = counts.slice(0, at);
  const isOfChannels = before.every(({ from }) =>
    statements.some((other) => other.at === from && isChannel(other.figure)),
  );
  const words = text.slice(0, total.from);
  if (
    !isOfChannels ||
    words.search(OF_WHICH) >= 0 ||
    !areLike(total, partsIn(text, before, 0), words)
  ) {
    return undefined;
  }
  const parts = before.map(({ value }) => value);
  const sum = { kind: 'sum', figure: 'stated.disclosed.total', total: total.value, parts } as const;
  return { sum, at: total.from };
}

function remarksOf(
  text: string,
  { total, parts }: PartList,
  placeOf: Stretch['placeOf'],
): Remark[] {
  const whole = total.count.value;
  const { figure } = total;
  const shares = whole === 0 ? [] : parts.flatMap(({ count }) => shareOf(text, count) ?? []);
  const values = parts.map(({ count }) => count.value);
  const sum = sumOf(values);
  const makesHundred =
    shares.length === parts.length &&
    Math.abs(sumOf(shares.map(({ percent }) => percent)) - 100) < NEAR_HUNDRED;
  const isAll = sum === whole || makesHundred || parts.some(({ words }) => THE_REST.test(words));
  const place = placeOf(total.at);
  return [
    ...(isAll ? [{ kind: 'sum', figure, total: whole, parts: values, place } as const] : []),
    ...shares.map(
      ({ at, ...share }) =>
        ({ kind: 'share', figure, whole, ...share, place: placeOf(at) }) as const,
    ),
  ];
}

const sumOf = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function shareOf(text: string, { value, end, from }: Count) {
  const [, percent, decimals = ''] = SHARE_BEHIND.exec(text.slice(end)) ?? [];
  if (percent === undefined) return undefined;
  return { count: value, percent: Number(percent), decimals: decimals.length, at: from };
}

function partsIn(text: string, counts: readonly Count[], from: number): readonly Part[] {
  return counts.map((count, at) => ({
    count,
    words: text.slice(counts[at - 1]?.end ?? from, count.from),
  }));
}

/** Same measure word, exact numbers, each in a clause of its own, nothing compared. */
function areLike(total: Count, parts: readonly Part[], words: string): boolean {
  if (COMPARES.test(words) || BRACKETS.test(words) || total.qualifier !== 'exact') return false;
  return parts.every(
    ({ count, words: own }, at) =>
      count.unit === total.unit && count.qualifier === 'exact' && (at === 0 || /[,;、]/.test(own)),
  );
}

/** Applications are no part of what was disclosed, nor the other way round. */
function areOfOneKind(
  total: NumberStatement,
  parts: readonly Part[],
  statements: readonly NumberStatement[],
): boolean {
  const kind = total.figure.split('.')[1];
  if (kind === 'disclosed' && parts.some(({ words }) => NOT_DISCLOSED.test(words))) return false;
  return parts.every(({ count }) =>
    statements.every(({ at, figure }) => at !== count.from || figure.split('.')[1] === kind),
  );
}

const isWhole = (figure: string) =>
  isChannel(figure) ||
  /^stated\.(?:disclosed\.total|applications\.(?:received|concluded))$/.test(figure);
const isChannel = (figure: string) => /^stated\.disclosed\.(?!total)/.test(figure);

/** A list in brackets ends with them, one behind a colon with its text, any other with its clause. */
function endOfList(text: string, mark: number, from: number): number {
  if (text.charAt(from - 1) === ':') return text.length;
  const end = text.indexOf(text.charAt(mark - 1) === '(' ? ')' : ';', from);
  return end < 0 ? text.length : end;
}
