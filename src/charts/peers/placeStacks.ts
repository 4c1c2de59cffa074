import { scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import type { Mark, TextMark } from '../mark.ts';
import { overlap } from '../overlap.ts';
import { type Box, textBox } from '../textBox.ts';
import { formatPeer } from './format.ts';
import type { Strip } from './place.ts';
import { DOT, OWN_DOT, PITCH } from './sizes.ts';
import type { PeerStack } from './stackPeers.ts';

const BAR_ROOM = 110;
const BAR_WIDTH = 6;

/** How high a stack of dots stands. */
export const dotsHeight = ({ rows }: PeerStack): number => rows * PITCH;

/** How high bars stand: in proportion to their bodies. */
export function barHeight(stacks: readonly PeerStack[]): (stack: PeerStack) => number {
  const most = Math.max(1, ...stacks.map(({ peers }) => peers.length));
  const scale = scaleLinear([0, most], [0, BAR_ROOM]);
  return ({ peers }) => barLength(peers.length, scale);
}

/** The room a stack takes, the own dot on top left aside. */
export function stackBox(stack: PeerStack, { series, base, heightOf }: Strip): Box {
  const half = (series.form === 'bars' ? BAR_WIDTH : stack.abreast * PITCH) / 2;
  return { left: stack.x - half, right: stack.x + half, top: base - heightOf(stack), bottom: base };
}

export function placeDots({ stacks, words, base }: Strip): Mark[] {
  const full = stacks.filter(({ peers }) => peers.length > 0);
  return full.map(({ x, peers, abreast }) => ({
    kind: 'dots',
    look: 'mark-peer',
    dots: peers.map((peer, index) => ({
      kind: 'circle',
      x: x + ((index % abreast) - (abreast - 1) / 2) * PITCH,
      y: base - DOT - 1 - Math.floor(index / abreast) * PITCH,
      r: DOT,
      title: formatPeer(peer, words),
    })),
  }));
}

export function placeBars(strip: Strip): Mark[] {
  const { stacks, base, heightOf } = strip;
  const bars = stacks.map((stack): Mark => {
    const height = heightOf(stack);
    const x = stack.x - BAR_WIDTH / 2;
    return { kind: 'rect', look: 'mark-peer', x, y: base - height, width: BAR_WIDTH, height };
  });
  return [...bars, ...placeCounts(strip)];
}

/** How many bodies a bar stands for, above it where there is room, the highest bars first. */
function placeCounts(strip: Strip): Mark[] {
  const { stacks, layout, words, base, heightOf } = strip;
  const placed: TextMark[] = [];
  for (const stack of stacks.toSorted((a, b) => b.peers.length - a.peers.length)) {
    const mark: TextMark = {
      kind: 'text',
      x: stack.x,
      y: base - heightOf(stack) - 5,
      text: words.t('chart.peers.bodies', { count: stack.peers.length }),
      size: layout.size,
      anchor: 'middle',
      look: 'word-secondary',
    };
    const box = textBox(mark);
    const isFree = stacks.every((other) => other === stack || !meets(box, other, strip));
    const alone = placed.every((other) => !overlap(box, textBox(other), 6));
    if (!stack.hasOwn && stack.peers.length > 1 && isFree && alone && box.left >= 0)
      placed.push(mark);
  }
  return placed;
}

/** Whether words would touch a bar, or the line that leads to the own dot. */
function meets(box: Box, stack: PeerStack, strip: Strip): boolean {
  const taken = stackBox(stack, strip);
  const leader = { left: stack.x - OWN_DOT, right: stack.x + OWN_DOT, top: 0, bottom: strip.base };
  return overlap(box, stack.hasOwn ? leader : taken, 2);
}
