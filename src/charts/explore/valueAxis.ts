import { scaleLinear, scaleLog, scaleSymlog } from 'd3';
import type { Measure } from '../../model/measure.ts';
import type { AxisKind } from './exploreState.ts';

/** One axis: values to pixels and back, and where it is labelled. */
export interface ValueAxis {
  readonly kind: AxisKind;
  readonly measure: Measure;
  /** NaN for what the axis cannot show: on a log axis everything up to 0. */
  readonly place: (value: number) => number;
  /** Beyond the axis, its end. */
  readonly valueAt: (pixel: number) => number;
  readonly ticks: readonly number[];
}

/** The usual axis of a measure: counts of agencies differ by orders of magnitude, shares do not. */
export function usualAxis({ unit }: Pick<Measure, 'unit'>): AxisKind {
  return unit === 'share' || unit === 'perHundred' ? 'linear' : 'symlog';
}

/** An axis for values, NaN among them, on a stretch of pixels. */
export function buildValueAxis(
  values: Float64Array,
  measure: Measure,
  kind: AxisKind,
  range: readonly [number, number],
): ValueAxis {
  const { least, most, leastPositive } = extentOf(values);
  const make = { linear: linearAxis, log: logAxis, symlog: symlogAxis }[kind];
  const isShare = measure.unit === 'share';
  const top = isShare && kind === 'linear' && most > 40 ? 100 : most;
  return { kind, measure, ...make({ least: Math.min(0, least), most: top, leastPositive }, range) };
}

interface Extent {
  readonly least: number;
  readonly most: number;
  readonly leastPositive: number;
}

/** Of no values, 0 to 1. */
function extentOf(values: Float64Array): Extent {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let leastPositive = Number.POSITIVE_INFINITY;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (value < least) least = value;
    if (value > most) most = value;
    if (value > 0 && value < leastPositive) leastPositive = value;
  }
  if (most === Number.NEGATIVE_INFINITY) return { least: 0, most: 1, leastPositive: 1 };
  return { least, most: most > least || most > 0 ? most : least + 1, leastPositive };
}

type Placing = Pick<ValueAxis, 'place' | 'valueAt' | 'ticks'>;
type Range = readonly [number, number];

function linearAxis({ least, most }: Extent, range: Range): Placing {
  const scale = scaleLinear([least, Math.max(most, least + 1)], range).nice();
  return { place: scale, valueAt: scale.copy().clamp(true).invert, ticks: scale.ticks(5) };
}

function logAxis({ most, leastPositive }: Extent, range: Range): Placing {
  const low = Number.isFinite(leastPositive) ? leastPositive : 1;
  const scale = scaleLog([low, most > low ? most : low * 10], range).nice();
  return {
    place: (value) => (value > 0 ? scale(value) : Number.NaN),
    valueAt: scale.copy().clamp(true).invert,
    ticks: scale.ticks(5).filter(isPowerOfTen),
  };
}

function symlogAxis({ least, most }: Extent, range: Range): Placing {
  const scale = scaleSymlog([least, Math.max(most, 1)], range).constant(1);
  const ticks = symlogTicks(least, most);
  return { place: scale, valueAt: scale.copy().clamp(true).invert, ticks };
}

/** 0 and powers of ten; between them 2 and 5 where there are few. */
function symlogTicks(least: number, most: number): number[] {
  const steps = least < 0 || most > 200 ? [1] : most > 10 ? [1, 2, 5] : [1, 2, 3, 5];
  const ticks = [0];
  for (let power = 1; power <= Math.max(most, -least); power *= 10) {
    for (const step of steps) {
      if (step * power <= most) ticks.push(step * power);
      if (-step * power >= least) ticks.unshift(-step * power);
    }
  }
  return ticks;
}

function isPowerOfTen(value: number): boolean {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-9;
}
