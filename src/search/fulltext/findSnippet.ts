import type { Fold } from './foldText.ts';
import { SECTION_KINDS, type SectionKind, type SectionTexts } from './searchSection.ts';

/** A stretch of a sentence; `marked` where it is one of the words. */
export interface SnippetPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The sentence in which the words stand, cut where it is very long. */
export interface Snippet {
  readonly kind: SectionKind;
  readonly pieces: readonly SnippetPiece[];
}

const ENDS = /[。！？；\n]/u;
const LONGEST = 120;

/** The first sentence with the first of the words, of a certain kind of section if one is wanted. */
export function findSnippet(
  texts: SectionTexts,
  words: readonly string[],
  fold: Fold['fold'],
  wanted?: SectionKind,
): Snippet | undefined {
  for (const word of words) {
    for (const kind of SECTION_KINDS) {
      if (wanted !== undefined && kind !== wanted) continue;
      const text = texts[kind];
      if (!text) continue;
      const folded = fold(text);
      const at = folded.indexOf(word);
      if (at < 0) continue;
      const [from, to] = sentenceAround(text, at, at + word.length);
      return { kind, pieces: markWords(text, folded, words, from, to) };
    }
  }
  return undefined;
}

function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && start - from < LONGEST / 2 && !ENDS.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - from < LONGEST && !ENDS.test(text.charAt(to - 1))) to++;
  return [from, Math.max(to, end)];
}

function markWords(
  text: string,
  folded: string,
  words: readonly string[],
  from: number,
  to: number,
): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = from;
  while (at < to) {
    const next = nextWord(folded, words, at, to);
    const end = next?.from ?? to;
    if (end > at) pieces.push({ text: text.slice(at, end), marked: false });
    if (next) pieces.push({ text: text.slice(next.from, next.to), marked: true });
    at = next?.to ?? to;
  }
  return pieces;
}

function nextWord(folded: string, words: readonly string[], from: number, to: number) {
  const found = words
    .map((word) => ({ from: folded.indexOf(word, from), length: word.length }))
    .filter((place) => place.from >= 0 && place.from + place.length <= to)
    .sort((a, b) => a.from - b.from || b.length - a.length)[0];
  return found && { from: found.from, to: found.from + found.length };
}
