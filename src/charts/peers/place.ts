import { type ScaleContinuousNumeric, scaleLinear, scaleSymlog } from 'd3';
import { barLength } from '../barLength.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { overlap } from '../placePointLabels.ts';
import { textBox, textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import { formatPeer } from './format.ts';
import type { PeersSeries } from './series.ts';
import { type PeerStack, stackPeers } from './stackPeers.ts';

const DOT = 3.4;
const PITCH = 7.6;
const OWN = 6;
const MARGIN = 34;

/** Stacks higher than this become bars. */
const MOST_ROWS = 20;
const BAR_ROOM = 110;
const BAR_WIDTH = 6;

interface Strip {
  readonly layout: Layout;
  readonly words: Words;
  readonly stacks: readonly PeerStack[];
  /** The height of each stack: dots, or a bar. */
  readonly heightOf: (stack: PeerStack) => number;
  readonly isBars: boolean;
  /** The axis. */
  readonly base: number;
}

/** Every peer a dot over an axis, equal ones stacked, the body of the page larger and named. */
export function placePeers(series: PeersSeries, layout: Layout, words: Words): Scene {
  const x = axisScale(series, layout);
  const options = { x, pitch: PITCH, ownRoom: OWN + DOT + 1, margin: MARGIN };
  const stacks = stackPeers(series.peers, series.own, options);
  const isBars = stacks.some(({ rows }) => rows > MOST_ROWS);
  const heightOf = isBars ? barHeights(stacks) : ({ rows }: PeerStack) => rows * PITCH;
  const label = series.own
    ? wrapText(formatPeer(series.own, words), layout.width * 0.92, layout.size)
    : [];
  const own = OWN * 2 + 2;
  const highest = Math.max(...stacks.map((stack) => heightOf(stack) + (stack.hasOwn ? own : 0)));
  const head = label.length * layout.size * 1.35 + (isBars ? layout.size * 1.5 : 6);
  const strip: Strip = { layout, words, stacks, heightOf, isBars, base: head + highest + 4 };
  return {
    width: layout.width,
    height: strip.base + layout.size * 1.7,
    marks: [
      ...placeAxis(series, x, strip),
      ...stacks.flatMap((stack) => (isBars ? placeBar(stack, strip) : placeStack(stack, strip))),
      ...placeOwn(label, strip),
      ...(isBars ? placeCounts(strip) : []),
    ],
  };
}

function axisScale({ peers, scale }: PeersSeries, { width }: Layout) {
  const most = Math.max(1, peers.at(-1)?.value ?? 0);
  const range = [MARGIN, width - MARGIN];
  return scale === 'log' ? scaleSymlog([0, most], range) : scaleLinear([0, most], range);
}

function barHeights(stacks: readonly PeerStack[]): (stack: PeerStack) => number {
  const most = Math.max(...stacks.map(({ peers }) => peers.length));
  const scale = scaleLinear([0, most], [0, BAR_ROOM]);
  return ({ peers }) => barLength(peers.length, scale);
}

function placeAxis(
  series: PeersSeries,
  x: ScaleContinuousNumeric<number, number>,
  { layout, words, base }: Strip,
): Mark[] {
  const y = base + layout.size * 1.35;
  const texts: Mark[] = [];
  let free = 0;
  for (const tick of ticksOf(series, x, layout)) {
    const text = words.number(tick);
    const half = textWidth(text, layout.size) / 2;
    if (x(tick) - half < free) continue;
    free = x(tick) + half + 10;
    const { size } = layout;
    texts.push({
      kind: 'text',
      x: x(tick),
      y,
      text,
      size,
      anchor: 'middle',
      look: 'word-secondary',
    });
  }
  const line: Mark = {
    kind: 'line',
    look: 'rule-axis',
    x1: 0,
    y1: base,
    x2: layout.width,
    y2: base,
  };
  return [line, ...texts];
}

/** Whole numbers only; powers of ten where the axis is logarithmic. */
function ticksOf(
  { peers, scale }: PeersSeries,
  x: ScaleContinuousNumeric<number, number>,
  layout: Layout,
) {
  const most = Math.max(1, peers.at(-1)?.value ?? 0);
  if (scale === 'linear') {
    return x.ticks(layout.name === 'wide' ? 8 : 5).filter((tick) => Number.isInteger(tick));
  }
  return [
    0,
    ...Array.from({ length: 12 }, (_, power) => 10 ** power).filter((tick) => tick <= most),
  ];
}

function placeStack({ x, peers, abreast }: PeerStack, { words, base }: Strip): Mark[] {
  if (peers.length === 0) return [];
  const dots = peers.map((peer, index) => {
    const column = index % abreast;
    const row = Math.floor(index / abreast);
    return {
      kind: 'circle' as const,
      x: x + (column - (abreast - 1) / 2) * PITCH,
      y: base - DOT - 1 - row * PITCH,
      r: DOT,
      title: formatPeer(peer, words),
    };
  });
  return [{ kind: 'dots', look: 'mark-count', dots }];
}

function placeBar(stack: PeerStack, { base, heightOf }: Strip): Mark[] {
  const height = heightOf(stack);
  if (height === 0) return [];
  const x = stack.x - BAR_WIDTH / 2;
  return [{ kind: 'rect', look: 'mark-count', x, y: base - height, width: BAR_WIDTH, height }];
}

/** How many a bar stands for, where there is room above it. */
function placeCounts({ stacks, layout, words, base, heightOf }: Strip): Mark[] {
  const placed: Extract<Mark, { kind: 'text' }>[] = [];
  for (const stack of stacks.toSorted((a, b) => b.peers.length - a.peers.length)) {
    const { x, peers } = stack;
    const text = words.t('chart.peers.bodies', { count: peers.length });
    const y = base - heightOf(stack) - 5;
    const mark = {
      kind: 'text' as const,
      x,
      y,
      text,
      size: layout.size,
      anchor: 'middle' as const,
      look: 'word-secondary',
    };
    const box = textBox(mark);
    const meetsBar = stacks.some(
      (other) =>
        other !== stack &&
        Math.abs(other.x - x) < (box.right - box.left) / 2 + BAR_WIDTH &&
        base - heightOf(other) < box.bottom,
    );
    if (stack.hasOwn || peers.length < 2 || meetsBar || box.left < 0) continue;
    if (placed.every((other) => !overlap(box, textBox(other), 6))) placed.push(mark);
  }
  return placed;
}

/** The larger dot on top of its stack, and its name over everything, joined by a thin line. */
function placeOwn(lines: readonly string[], { stacks, layout, base, heightOf }: Strip): Mark[] {
  const stack = stacks.find(({ hasOwn }) => hasOwn);
  if (!stack) return [];
  const { size, width } = layout;
  const y = base - heightOf(stack) - OWN - 1;
  const step = size * 1.35;
  const labels = lines.map((text, index): Mark => {
    const half = textWidth(text, size, true) / 2;
    const x = Math.min(Math.max(stack.x, half), width - half);
    return {
      kind: 'text',
      x,
      y: size + index * step,
      text,
      size,
      anchor: 'middle',
      bold: true,
      look: 'word-seal',
    };
  });
  const labelEnd = size + (lines.length - 1) * step + 5;
  const leader: Mark = {
    kind: 'line',
    look: 'rule-seal',
    x1: stack.x,
    y1: labelEnd,
    x2: stack.x,
    y2: y - OWN,
  };
  const dot: Mark = { kind: 'circle', look: 'mark-seal', x: stack.x, y, r: OWN };
  return y - OWN - labelEnd > 6 ? [leader, dot, ...labels] : [dot, ...labels];
}
