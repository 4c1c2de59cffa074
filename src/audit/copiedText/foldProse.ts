import { charKind } from './charKind.ts';
import type { NameMatcher } from './matchNames.ts';
import { LATIN, NAME, NUMBER } from './proseWords.ts';

/**
 * A text as it is compared: no blanks, no punctuation, one code for a name, a number or a Latin word.
 * `starts` and `ends` tell where each code stands in the text, in UTF-16 units.
 */
export interface FoldedProse {
  readonly codes: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Where each sentence ends, as places in `codes`; the next begins there. */
  readonly sentenceEnds: readonly number[];
}

/** Folds a text; `names` finds the names that are its own. */
export function foldProse(text: string, names: NameMatcher): FoldedProse {
  const codes = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const sentenceEnds: number[] = [];
  let length = 0;
  const put = (code: number, start: number, end: number) => {
    // 浙江省宁波市某某街道 is one name, however many places are in it.
    const goesOn = code === NAME && length > 0 && codes[length - 1] === NAME;
    if (goesOn && ends[length - 1] === start) length -= 1;
    else starts[length] = start;
    codes[length] = code;
    ends[length] = end;
    length += 1;
  };
  const endSentence = () => {
    if (length > (sentenceEnds.at(-1) ?? 0)) sentenceEnds.push(length);
  };
  for (let at = 0; at < text.length; ) at = foldNext(text, at, names, put, endSentence);
  endSentence();
  return {
    codes: codes.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    sentenceEnds,
  };
}

/** Folds what stands at a place; gives the place behind it. */
function foldNext(
  text: string,
  at: number,
  names: NameMatcher,
  put: (code: number, start: number, end: number) => void,
  endSentence: () => void,
): number {
  const name = names(text, at);
  const code = text.charCodeAt(at);
  const kind = charKind(code);
  const end = name > 0 ? at + name : endOfRun(text, at, kind);
  if (name > 0) put(NAME, at, end);
  else if (kind === 'number') put(NUMBER, at, end);
  else if (kind === 'latin') put(LATIN, at, end);
  else if (kind === 'letter') put(code, at, end);
  else if (kind === 'end') endSentence();
  return end;
}

const NUMBER_GOES_ON = /[.,．，%％]/;
const LATIN_GOES_ON = /[0-9:/._@?=&%-]/;

/** Where the number or Latin word that begins at a place ends; one character for anything else. */
function endOfRun(text: string, at: number, kind: ReturnType<typeof charKind>): number {
  if (kind !== 'number' && kind !== 'latin') return at + 1;
  let end = at + 1;
  while (end < text.length) {
    if (charKind(text.charCodeAt(end)) === kind) end += 1;
    else if (kind === 'latin' && LATIN_GOES_ON.test(text.charAt(end))) end += 1;
    else if (kind === 'number' && joinsNumbers(text, end)) end += 1;
    else break;
  }
  return end;
}

/** A point or comma between digits, or a per cent sign behind them. */
function joinsNumbers(text: string, at: number): boolean {
  if (!NUMBER_GOES_ON.test(text.charAt(at))) return false;
  return /[%％]/.test(text.charAt(at)) || /\d/.test(text.charAt(at + 1));
}
