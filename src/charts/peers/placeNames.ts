import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, TextMark } from '../mark.ts';
import { overlap } from '../overlap.ts';
import { textBox } from '../textBox.ts';
import { textWidth } from '../textWidth.ts';
import { wrapName } from '../wrapName.ts';
import { formatPeer } from './format.ts';
import type { Strip } from './place.ts';
import { stackBox } from './placeStacks.ts';
import type { PeersSeries } from './series.ts';
import { OWN_DOT } from './sizes.ts';
import type { PeerStack } from './stackPeers.ts';

/** A leader shorter than this is left out. */
const SHORTEST_LEADER = 6;

/** The own name and number, in lines that fit. */
export function ownLines({ own }: PeersSeries, layout: Layout, words: Words): string[] {
  return own ? wrapName(formatPeer(own, words), layout.width / 1.12, layout.size) : [];
}

/** The larger dot on top of its stack, and its name over everything, joined by a thin line. */
export function placeOwn(strip: Strip): Mark[] {
  const { base, heightOf } = strip;
  const stack = strip.stacks.find(({ hasOwn }) => hasOwn);
  if (!stack) return [];
  const y = base - heightOf(stack) - OWN_DOT - 1;
  const labels = nameMarks(stack.x, strip);
  const from = Math.max(0, ...labels.map((label) => textBox(label).bottom)) + 2;
  const to = y - OWN_DOT;
  const leader: Mark = {
    kind: 'line',
    look: 'rule-seal',
    x1: stack.x,
    y1: from,
    x2: stack.x,
    y2: to,
  };
  const dot: Mark = { kind: 'circle', look: 'mark-seal', x: stack.x, y, r: OWN_DOT };
  return [...(to - from > SHORTEST_LEADER ? [leader] : []), dot, ...labels];
}

function nameMarks(x: number, { series, layout, words }: Strip): TextMark[] {
  const { size, width } = layout;
  return ownLines(series, layout, words).map((text, index) => {
    const half = textWidth(text, size, true) / 2;
    const centre = Math.min(Math.max(x, half), width - half);
    const y = size + index * size * 1.35;
    return {
      kind: 'text',
      x: centre,
      y,
      text,
      size,
      anchor: 'middle',
      bold: true,
      look: 'word-seal',
    };
  });
}

/** The name of the one with the most, where it is another and there is room for it. */
export function placeTop(strip: Strip): TextMark[] {
  const { series, stacks, layout, words, base, heightOf } = strip;
  const top = series.peers.at(-1);
  const stack = stacks.find(({ peers }) => top !== undefined && peers.includes(top));
  if (!top || !stack || stack.hasOwn || stack.peers.length > 1 || top.value === 0) return [];
  const text = formatPeer(top, words);
  const x = Math.min(stack.x, layout.width - textWidth(text, layout.size) / 2);
  const y = base - heightOf(stack) - 6;
  const name: TextMark = {
    kind: 'text',
    x,
    y,
    text,
    size: layout.size,
    anchor: 'middle',
    look: 'word-secondary',
  };
  return isFree(name, stack, strip) ? [name] : [];
}

function isFree(name: TextMark, own: PeerStack, strip: Strip): boolean {
  const box = textBox(name);
  const column = strip.stacks.find(({ hasOwn }) => hasOwn);
  const leader = column && {
    left: column.x - OWN_DOT,
    right: column.x + OWN_DOT,
    top: 0,
    bottom: strip.base,
  };
  return (
    box.left >= 0 &&
    strip.stacks.every((stack) => stack === own || !overlap(box, stackBox(stack, strip), 2)) &&
    !(leader && overlap(box, leader, 2)) &&
    nameMarks(column?.x ?? 0, strip).every((mark) => !overlap(box, textBox(mark), 4))
  );
}
