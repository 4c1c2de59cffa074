import { type ScaleContinuousNumeric, scaleLinear, scaleSymlog } from 'd3';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { textWidth } from '../textWidth.ts';
import { ownLines, placeOwn, placeTop } from './placeNames.ts';
import { barHeight, dotsHeight, placeBars, placeDots } from './placeStacks.ts';
import type { PeersSeries } from './series.ts';
import { DOT, OWN_DOT, PITCH } from './sizes.ts';
import { type PeerStack, stackPeers } from './stackPeers.ts';

/** Room at both ends of the axis, for stacks that spread and words that are centred. */
const MARGIN = 34;

/** What the parts of the picture share. */
export interface Strip {
  readonly series: PeersSeries;
  readonly layout: Layout;
  readonly words: Words;
  readonly stacks: readonly PeerStack[];
  readonly heightOf: (stack: PeerStack) => number;
  /** The axis. */
  readonly base: number;
}

type Axis = ScaleContinuousNumeric<number, number>;

/** Every peer a dot over an axis, equal ones stacked, the body of the page larger and named. */
export function placePeers(series: PeersSeries, layout: Layout, words: Words): Scene {
  const x = axisOf(series, layout);
  const options = { x, pitch: PITCH, ownRoom: OWN_DOT + DOT + 1, margin: MARGIN };
  const stacks = stackPeers(series.peers, series.own, options);
  const heightOf = series.form === 'bars' ? barHeight(stacks) : dotsHeight;
  const highest = Math.max(
    0,
    ...stacks.map((stack) => heightOf(stack) + (stack.hasOwn ? 2 * OWN_DOT + 2 : 0)),
  );
  const head = (ownLines(series, layout, words).length + 1) * layout.size * 1.35;
  const strip: Strip = { series, layout, words, stacks, heightOf, base: head + highest + 4 };
  return {
    width: layout.width,
    height: strip.base + layout.size * 1.7,
    marks: [
      ...placeAxis(x, strip),
      ...(series.form === 'bars' ? placeBars(strip) : placeDots(strip)),
      ...placeTop(strip),
      ...placeOwn(strip),
    ],
  };
}

const mostOf = ({ peers }: PeersSeries): number => Math.max(1, peers.at(-1)?.value ?? 0);

function axisOf(series: PeersSeries, { width }: Layout): Axis {
  const domain = [0, mostOf(series)];
  const range = [MARGIN, width - MARGIN];
  return series.scale === 'log' ? scaleSymlog(domain, range) : scaleLinear(domain, range);
}

function placeAxis(x: Axis, { series, layout, words, base }: Strip): Mark[] {
  const { size, width } = layout;
  const y = base + size * 1.35;
  const texts: Mark[] = [];
  let free = 0;
  for (const tick of ticksOf(series, x, layout)) {
    const text = words.number(tick);
    const half = textWidth(text, size) / 2;
    if (x(tick) - half < free || x(tick) + half > width) continue;
    free = x(tick) + half + 10;
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
  return [{ kind: 'line', look: 'rule-axis', x1: 0, y1: base, x2: width, y2: base }, ...texts];
}

/** Whole numbers only; powers of ten where the axis is logarithmic. */
function ticksOf(series: PeersSeries, x: Axis, layout: Layout): number[] {
  if (series.scale === 'linear') {
    return x.ticks(layout.name === 'wide' ? 8 : 5).filter((tick) => Number.isInteger(tick));
  }
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  return [0, ...powers.filter((tick) => tick <= mostOf(series))];
}
