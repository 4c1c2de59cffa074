import { diffArrays } from 'diff';

/** A stretch of two texts: in both, in the first only, or in the second only. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Bounds of a comparison. The number of edits is the bound that counts: it stops at the same place
 * on every machine. The time is there for what nobody foresaw.
 */
const LIMITS = { maxEditLength: 1500, timeout: 2000 } as const;

/** Below this share of common words a changed passage reads better as a whole, old and then new. */
const READABLE_SHARE = 0.4;
/** Words in common between two changes that are shorter than this only scatter them. */
const SHORTEST_ISLAND = 2;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What changed from one text to the next: sentences first, then words inside the sentences that
 * changed. A passage with little in common is given whole, the old before the new.
 */
export function diffProse(before: string, after: string): readonly DiffPiece[] {
  const sentences = diffTokens(splitSentences(before), splitSentences(after));
  // Once more: a passage may begin or end with words in common, which go on beside it.
  return regroup(regroup(sentences, diffPassage), wholePassage);
}

/**
 * Joins stretches of common text, and puts in place of all that changed between two of them what
 * `passage` makes of it.
 */
function regroup(
  pieces: readonly DiffPiece[],
  passage: (removed: string, added: string) => readonly DiffPiece[],
): readonly DiffPiece[] {
  const grouped: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    grouped.push(...passage(removed, added));
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      if (removed !== '' || added !== '') flush();
      const last = grouped.at(-1);
      if (last?.kind === 'same') grouped[grouped.length - 1] = { kind, text: last.text + text };
      else grouped.push({ kind, text });
    }
  }
  flush();
  return grouped;
}

/** A sentence with the mark that ends it; blanks at line ends say nothing. */
function splitSentences(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return (
    lines
      .filter((line) => line !== '')
      .join('\n')
      .match(/[^。；;！!？?\n]*(?:[。；;！!？?\n]+|$)/g)
      ?.filter((sentence) => sentence !== '') ?? []
  );
}

function diffPassage(before: string, after: string): readonly DiffPiece[] {
  const whole = wholePassage(before, after);
  if (before === '' || after === '') return whole;
  const readable = Math.max(before.length, after.length) * READABLE_SHARE;
  const tokens = [splitWords(before), splitWords(after)] as const;
  // In whatever order they stand: where even that is too little, there is nothing to compare.
  if (lengthInCommon(...tokens) < readable) return whole;
  const pieces = dropIslands(diffTokens(...tokens));
  const same = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return same < readable ? whole : pieces;
}

/** Characters of the words that both have, each as often as both have it. */
function lengthInCommon(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let length = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    length += word.length;
  }
  return length;
}

function wholePassage(before: string, after: string): readonly DiffPiece[] {
  const pieces: readonly DiffPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

const splitWords = (text: string) => [...words.segment(text)].map(({ segment }) => segment);

/** Past the bounds everything counts as changed. */
function diffTokens(before: string[], after: string[]): readonly DiffPiece[] {
  const changes = diffArrays(before, after, LIMITS);
  if (changes === undefined) return wholePassage(before.join(''), after.join(''));
  return changes.map(({ removed, added, value }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }));
}

/** Makes a lone character between two changes part of both. */
function dropIslands(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const split = pieces.flatMap((piece, index): readonly DiffPiece[] => {
    const isInside = index > 0 && index < pieces.length - 1;
    if (piece.kind !== 'same' || !isInside || piece.text.length >= SHORTEST_ISLAND) return [piece];
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ];
  });
  return regroup(split, wholePassage);
}
