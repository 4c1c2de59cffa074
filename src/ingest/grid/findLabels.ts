import { isGap, KIND, type Kind, kindAt, skipWord } from './characters.ts';
import { skipBracket } from './labelText.ts';
import { type LabelHit, type LabelTrie, matchLabel } from './labelTrie.ts';

/** Every label of a text, in order. */
export function findLabels<K>(trie: LabelTrie<K>, text: string): LabelHit<K>[] {
  const hits: LabelHit<K>[] = [];
  let at = 0;
  while (at < text.length) {
    const after = skipFigure(text, at);
    if (after > at) {
      at = after;
      continue;
    }
    const hit = matchLabel(trie, text, at);
    if (hit) hits.push(hit);
    at = hit?.end ?? skipNoLabel(text, at);
  }
  return hits;
}

/** Passes over a gap or a figure with a gap behind it: most of a table, and no label begins there. */
function skipFigure(text: string, at: number): number {
  if (isGap(kindAt(text, at))) return at + 1;
  let end = at;
  while (kindAt(text, end) === KIND.digit) end += 1;
  return isGap(kindAt(text, end)) && !mayEndNumber(kindAt(text, end + 1)) ? end : at;
}

/** Whether a sign behind a space may make a figure the number of a label: `1 、`. */
function mayEndNumber(kind: Kind): boolean {
  return kind === KIND.mark || kind === KIND.close;
}

/** Passes over a word, or over a whole explanation in brackets, in which no label is looked for. */
function skipNoLabel(text: string, at: number): number {
  const after = skipBracket(text, at);
  return after > at ? after : Math.max(skipWord(text, at), at + 1);
}
