import { SIMPLIFIED } from './traditionalCharacters.ts';

/** A text as it is matched, and the way back to where each character is printed. */
export interface MatchingText {
  readonly text: string;
  /** The offset in the printed text of the character at this index; its end for the end. */
  readonly offsetOf: (index: number) => number;
}

/** White space and zero-width marks, pinyin in brackets, and the one stray mark Word leaves. */
const LEFT_OUT =
  /[\s\u200b-\u200d\u00ad\ufeff]+|[(（][a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜńňǹɡ]{1,7}[)）]|\[bookmark:[^\]\n]{0,40}\]/g;
const ALIASED = new RegExp(`[\\uff01-\\uff5e∶${[...SIMPLIFIED.keys()].join('')}]`, 'g');
const FULL_WIDTH = 0xfee0;

/**
 * The text without white space, pinyin and stray marks, full-width signs made half-width and
 * traditional characters simplified. White space between two digits stays as one space, so that
 * separate numbers never become one.
 */
export function matchingText(source: string): MatchingText {
  if (source.search(LEFT_OUT) < 0) return { text: unify(source), offsetOf: (index) => index };
  return leaveOut(source);
}

/** The same text without the way back. */
export function matchable(source: string): string {
  return matchingText(source).text;
}

function unify(text: string): string {
  return text.replace(ALIASED, (found) => {
    const code = found.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - FULL_WIDTH);
    return SIMPLIFIED.get(found) ?? ':';
  });
}

function leaveOut(source: string): MatchingText {
  const kept: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  const keep = (text: string, offset: number) => {
    if (text === '') return;
    kept.push(text);
    starts.push(length);
    sources.push(offset);
    length += text.length;
  };
  let from = 0;
  for (const found of source.matchAll(LEFT_OUT)) {
    const end = found.index + found[0].length;
    keep(source.slice(from, found.index), from);
    if (separatesDigits(source, found.index, end)) keep(' ', found.index);
    from = end;
  }
  keep(source.slice(from), from);
  return { text: unify(kept.join('')), offsetOf: (index) => offsetIn(starts, sources, index) };
}

const DIGIT = /[0-9０-９]/;

function separatesDigits(source: string, from: number, end: number): boolean {
  return (
    DIGIT.test(source.charAt(from - 1)) &&
    DIGIT.test(source.charAt(end)) &&
    !source.startsWith('[', from)
  );
}

/** Binary search for the kept piece an index lies in. */
function offsetIn(starts: readonly number[], sources: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (sources[low] ?? 0) + index - (starts[low] ?? 0);
}
