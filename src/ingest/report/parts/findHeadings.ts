import { codesOf, skipWhite } from '../../grid/characters.ts';
import { type MatchingText, matchingText } from '../prose/matchingText.ts';
import type { ProseLine } from '../prose/proseLine.ts';
import { beginningsOf, neededWords, wordPattern } from '../prose/wordPattern.ts';
import type { Heading, NumberStyle } from './heading.ts';
import { type HeadingWords, PART_HEADINGS } from './partHeadings.ts';

/** No heading is longer, its spaces included. */
const LONGEST_HEADING = 90;
const NUMERALS = '一二三四五六七八九十';

const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['top', /^(?:第([一二三四五六七八九十])部分|([一二三四五六七八九十]))(?![)\]])[、.,:·]{0,3}/],
  ['damaged', /^(?:\(([一二三四五六七八九十]|\d{1,2})\)[、.,]|[㈠-㈩][、.,]?|[、.,]+|\)[、.,]?)/],
  ['paren', /^(?:\(([一二三四五六七八九十]|\d{1,2})\)|([一二三四五六七八九十]|\d{1,2})\))/],
  ['digit', /^(\d{1,2})[、.,:]{0,2}/],
];

const SECTIONS = PART_HEADINGS.flatMap((entry) =>
  entry.words.map((words) => ({
    entry,
    beginnings: beginningsOf(words),
    needed: neededWords(words),
    pattern: new RegExp(`^${wordPattern(words)}`),
  })),
);
/** What a heading begins with, white space aside: a number, or the first character of its words. */
const BEGINNINGS = codesOf(
  `（(${NUMERALS}0123456789０１２３４５６７８９㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩第、.．,，)）政务務信工总總整基引报報主概行收依因复復存其需`,
);
/** One of these characters is in every heading. */
const IN_HEADING = /[况況概項项引内內題题施存]/;

/** Every line that may be a section's heading, in order; which of them are, chooseHeadings says. */
export function findHeadings(lines: readonly ProseLine[]): readonly Heading[] {
  const headings: Heading[] = [];
  lines.forEach(({ text }, line) => {
    const heading = findHeading(text, line);
    if (heading) headings.push(heading);
  });
  return headings;
}

/** 一、引言 without its sign; most cells that have a line of their own are shorter. */
const SHORTEST_NUMBERED = 3;
/** What a numbered heading begins with. */
const NUMBERED_BEGINNINGS = codesOf(`第${NUMERALS}`);

/** Whether a text is a part's heading with its number 一、 to 六、 and nothing behind it. */
export function isNumberedHeading(text: string): boolean {
  if (text.length < SHORTEST_NUMBERED || text.length > LONGEST_HEADING) return false;
  if (!NUMBERED_BEGINNINGS.has(firstOf(text))) return false;
  const heading = findHeading(text, 0);
  return heading?.style === 'top' && heading.isWholeLine;
}

const firstOf = (text: string): number => text.charCodeAt(skipWhite(text, 0));

function findHeading(printed: string, line: number): Heading | undefined {
  const beginning = printed.slice(0, LONGEST_HEADING);
  if (!BEGINNINGS.has(firstOf(beginning)) || !IN_HEADING.test(beginning)) return undefined;
  const matching = matchingText(beginning);
  const { style, number, length } = readNumbering(matching.text);
  const found = longestMatch(matching.text.slice(length));
  if (!found) return undefined;
  const end = length + found.length;
  const rest = matching.text.slice(end);
  const isWholeLine = printed.length <= LONGEST_HEADING && /^[:。.]?$/.test(rest);
  if (!isWholeLine && !mayHaveTextBehind(style, rest, printed, matching, end)) return undefined;
  const { section, legacy } = found.entry;
  const endPrinted = isWholeLine ? printed.length : matching.offsetOf(end - 1) + 1;
  return { section, legacy, style, number, line, end: endPrinted, isWholeLine };
}

function readNumbering(text: string): {
  style: NumberStyle;
  number: number | undefined;
  length: number;
} {
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const digits = found[1] ?? found[2];
    const number =
      digits === undefined ? undefined : NUMERALS.indexOf(digits) + 1 || Number(digits);
    return { style, number, length: found[0].length };
  }
  return { style: 'none', number: undefined, length: 0 };
}

function longestMatch(text: string): { entry: HeadingWords; length: number } | undefined {
  const first = text.charAt(0);
  let best: { entry: HeadingWords; length: number } | undefined;
  for (const { entry, beginnings, needed, pattern } of SECTIONS) {
    if (!beginnings.includes(first) || !hasNeeded(text, needed)) continue;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { entry, length };
    if (length === text.length) break;
  }
  return best;
}

/** Whether a text has of each of these at least one word: most texts lack one, and cannot match. */
function hasNeeded(text: string, needed: readonly (readonly string[])[]): boolean {
  return needed.every((choice) => choice.some((word) => text.includes(word)));
}

/** A numbered heading may have its text on the same line; one without a number may not. */
function mayHaveTextBehind(
  style: NumberStyle,
  rest: string,
  printed: string,
  matching: MatchingText,
  end: number,
): boolean {
  if (style === 'top') return true;
  if (style === 'none') return false;
  return /^[:。]/.test(rest) || /\s/.test(printed.charAt(matching.offsetOf(end - 1) + 1));
}
