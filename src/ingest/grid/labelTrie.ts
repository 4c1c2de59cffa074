import { codesOf, halfWidth, isGap, KIND, kindAt, skipSpaces } from './characters.ts';
import { findRowWithin, hasNumberedLine, skipBracket, skipNumbering } from './labelText.ts';
import { isValueRun } from './valueWords.ts';

/** A label of the form and what it stands for. Only its letters count. */
export interface LabelEntry<K> {
  readonly text: string;
  readonly key: K;
}

/** A label found in a text. */
export interface LabelHit<K> {
  readonly key: K;
  /** Where it begins, its number included. */
  readonly start: number;
  /** Where its letters end. */
  readonly textEnd: number;
  /** Where it ends, its explanation in brackets included. */
  readonly end: number;
  /** A line of values that the text has in the middle of the label. */
  readonly inner?: { readonly from: number; readonly to: number };
}

interface Node<K> {
  /** The first letter that goes on and its node: most nodes have no other, and need no look-up. */
  letter: number;
  child: Node<K> | undefined;
  /** The other letters that go on. */
  others: Map<number, Node<K>> | undefined;
  key: K | undefined;
}

/** Finds the labels of one list in texts. */
export interface LabelTrie<K> {
  readonly root: Node<K>;
  /** The simplified form of a code unit; labels and texts are compared by it. */
  readonly simplify: (code: number) => number;
}

export function buildLabelTrie<K>(
  entries: readonly LabelEntry<K>[],
  simplify: (code: number) => number,
): LabelTrie<K> {
  const root = emptyNode<K>();
  for (const { text, key } of entries) {
    let node = root;
    for (let at = 0; at < text.length; at += 1) {
      if (kindAt(text, at) !== KIND.letter) continue;
      const code = simplify(text.charCodeAt(at));
      node = childOf(node, code) ?? addChild(node, code);
    }
    node.key = key;
  }
  return { root, simplify };
}

const NO_LETTER = -1;

function emptyNode<K>(): Node<K> {
  return { letter: NO_LETTER, child: undefined, others: undefined, key: undefined };
}

function addChild<K>(node: Node<K>, letter: number): Node<K> {
  const child = emptyNode<K>();
  if (node.child) {
    node.others ??= new Map();
    node.others.set(letter, child);
  } else Object.assign(node, { letter, child });
  return child;
}

function childOf<K>(node: Node<K>, letter: number): Node<K> | undefined {
  if (letter === node.letter) return node.child;
  return node.others?.get(letter);
}

/** White space and marks that a label may have between two of its letters. */
const WIDEST_BREAK = 80;
/** Labels printed without anything between them (行政复议行政诉讼). */
const MOST_GLUED = 3;

/**
 * The longest label that begins at a position. Numbers in front of it, line breaks, spaces and
 * punctuation inside it and explanations in brackets are passed over; a tab or pipe ends it. After
 * it the text must have a gap, a figure, a bracket or another label: 规章 is no label in 规章制度.
 */
export function matchLabel<K>(
  trie: LabelTrie<K>,
  text: string,
  at: number,
): LabelHit<K> | undefined {
  const from = skipNumbering(text, at);
  const found = walk(trie, text, from, MOST_GLUED);
  if (!found) return undefined;
  const { key, textEnd } = found;
  const { end, inner = found.inner } = skipExplanations(text, textEnd);
  return inner ? { key, start: at, textEnd, end, inner } : { key, start: at, textEnd, end };
}

type Found<K> = Pick<LabelHit<K>, 'key' | 'textEnd' | 'inner'>;

function walk<K>(
  trie: LabelTrie<K>,
  text: string,
  from: number,
  glued: number,
): Found<K> | undefined {
  let node: Node<K> | undefined = trie.root;
  let at = from;
  let best: Found<K> | undefined;
  let inner: Found<K>['inner'];
  while (kindAt(text, at) === KIND.letter) {
    node = childOf(node, trie.simplify(text.charCodeAt(at)));
    if (!node) break;
    at += 1;
    if (node.key !== undefined && endsLabel(trie, text, at, glued)) {
      best = inner ? { key: node.key, textEnd: at, inner } : { key: node.key, textEnd: at };
    }
    if (!node.child) break;
    if (kindAt(text, at) === KIND.letter) continue;
    const letter = at;
    at = skipInside(text, at);
    const mayBeBroken = !inner && letter - from > 2 && (!best || letter > best.textEnd);
    if (!mayBeBroken || childOf(node, trie.simplify(text.charCodeAt(at)))) continue;
    inner = findInnerValues(text, at);
    if (inner) at = skipSpaces(text, inner.to);
  }
  return best;
}

/**
 * Passes over what may stand between two letters of a label: white space and signs. A number in
 * brackets is read by its letters (第二十条第（一）项).
 */
function skipInside(text: string, from: number): number {
  let at = from;
  for (let signs = 0; signs < WIDEST_BREAK && at < text.length; signs += 1) {
    const kind = kindAt(text, at);
    const isSign = kind === KIND.mark || kind === KIND.open || kind === KIND.close;
    if (!isSign && kind !== KIND.white && kind !== KIND.line) return at;
    at = Math.max(at + 1, skipBracket(text, at));
  }
  return at;
}

/** A row of values with the spaces between them. */
const LONGEST_ROW = 200;

/** A run of values up to the end of its line, where a label is broken around it (PDF text). */
function findInnerValues(text: string, at: number): Found<never>['inner'] {
  if (kindAt(text, at) === KIND.open) return undefined;
  if (!isGap(kindAt(text, at - 1))) return undefined;
  const length = text.slice(at, at + LONGEST_ROW).indexOf('\n');
  if (length < 0 || !isValueRun(text.slice(at, at + length))) return undefined;
  return { from: at, to: at + length };
}

/** A broken explanation with its row of values. */
const LONGEST_BROKEN = 300;
/** Marks that may close a label: 安全一稳定”, 规章：, **规章**. */
const CLOSING = codesOf('”"＂\'’」』*_`:：');
const QUOTES = codesOf('”"＂’」』');

function endsLabel<K>(trie: LabelTrie<K>, text: string, from: number, glued: number): boolean {
  const at = skipClosing(text, from);
  const kind = kindAt(text, at);
  if (isGap(kind) || kind === KIND.digit || kind === KIND.open) return true;
  if (at >= text.length) return true;
  if (glued === 0) return false;
  return walk(trie, text, skipNumbering(text, at), glued - 1) !== undefined;
}

function skipClosing(text: string, from: number): number {
  let at = skipQuoteApart(text, from);
  while (kindAt(text, at) === KIND.mark && CLOSING.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** A quote that a space parts from its label (安全一稳定 ”); one alone is no cell's text. */
function skipQuoteApart(text: string, from: number): number {
  if (kindAt(text, from) !== KIND.white) return from;
  let at = from + 1;
  while (kindAt(text, at) === KIND.white) at += 1;
  const isQuote = kindAt(text, at) === KIND.mark && QUOTES.has(text.charCodeAt(at));
  return isQuote && isGap(kindAt(text, at + 1)) ? at : from;
}

/** Passes over explanations in brackets that follow a label, on its line or the next. */
function skipExplanations(text: string, from: number): Pick<LabelHit<never>, 'end' | 'inner'> {
  let end = skipClosing(text, from);
  for (;;) {
    const open = skipSpaces(text, end);
    const after = skipBracket(text, open);
    if (after === open) {
      return kindAt(text, open) === KIND.open ? findBrokenExplanation(text, open, end) : { end };
    }
    end = skipClosing(text, after);
  }
}

/** An explanation that broke over lines, with the row's values beside one of them. */
function findBrokenExplanation(
  text: string,
  open: number,
  end: number,
): Pick<LabelHit<never>, 'end' | 'inner'> {
  const inside = text.slice(open, open + LONGEST_BROKEN);
  const close = inside.search(/[)）]/);
  const row = close < 0 ? undefined : findRowWithin(inside.slice(0, close));
  if (!row || hasNumberedLine(inside.slice(0, close))) return { end };
  return { end: open + close + 1, inner: { from: open + row.from, to: open + row.to } };
}

/** The letters of a text as labels are compared: numbers, brackets and punctuation left out. */
export function lettersOf(text: string, simplify: (code: number) => number): string {
  let letters = '';
  let at = skipNumbering(text, skipSpaces(text, 0));
  while (at < text.length) {
    const after = kindAt(text, at) === KIND.open ? skipBracket(text, at) : at;
    if (after > at) {
      at = after;
      continue;
    }
    if (kindAt(text, at) === KIND.letter) {
      letters += String.fromCharCode(simplify(halfWidth(text.charCodeAt(at))));
    }
    at += 1;
  }
  return letters;
}
