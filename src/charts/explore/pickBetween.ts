import type { PlacedCloud } from './cloud.ts';
import type { Picked } from './exploreState.ts';
import type { ValueAxis } from './valueAxis.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The values between two corners of a dragged stretch, in units of the picture. */
export function pickBetween({ x, y }: Pick<PlacedCloud, 'x' | 'y'>, a: Place, b: Place): Picked {
  const [from, to] = endsOf(x, Math.min(a.x, b.x), Math.max(a.x, b.x));
  if (!y) return { from, to };
  const [yfrom, yto] = endsOf(y, Math.max(a.y, b.y), Math.min(a.y, b.y));
  return { from, to, yfrom, yto };
}

/** Rounded outwards to three digits, which is as exact as a hand is: nothing inside is lost. */
function endsOf(axis: ValueAxis, low: number, high: number): [from: number, to: number] {
  const from = axis.valueAt(low);
  const to = axis.valueAt(high);
  return [roundWith(Math.floor, from), roundWith(Math.ceil, to)];
}

function roundWith(round: (value: number) => number, value: number): number {
  const digits = 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.001)));
  const factor = 10 ** Math.max(0, Math.min(digits, 4));
  // What is one of these numbers but for the last bits stays that number.
  const near = Math.round(value * factor) / factor;
  return Math.abs(near - value) < 1e-9 ? near : round(value * factor) / factor;
}
