import { type ScaleLinear, scaleLinear } from 'd3';
import type { MeasureUnit } from '../../model/measure.ts';
import type { Words } from '../chart.ts';
import type { Mark } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { formatValue } from './formatValue.ts';

/** A value axis: its scale from values to heights, and the values that get a line. */
export interface ValueScale {
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Width of the widest number. */
  readonly width: number;
}

/** Numbers nearer to each other than this cannot be told apart by an axis. */
const SMALLEST = 1e-9;

/** From zero, or from below where a number is negative; where all are 0 up to 1. */
export function scaleValues(
  values: readonly number[],
  [bottom, top]: readonly [bottom: number, top: number],
  { unit, words, size, count = 4 }: ScaleOptions,
): ValueScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const one = unit === 'share' ? 0.01 : 1;
  const domain = [least, most - least < SMALLEST ? one : most];
  const y = scaleLinear(domain, [bottom, top]).nice(count);
  const isWhole = unit !== 'share' && unit !== 'perHundred' && values.every(Number.isInteger);
  const ticks = y
    .ticks(count)
    .filter((value) => !isWhole || Number.isInteger(value))
    .map((value) => ({ value, text: formatValue(value, unit, words) }));
  return { y, ticks, width: Math.max(0, ...ticks.map(({ text }) => textWidth(text, size))) };
}

export interface ScaleOptions {
  readonly unit: MeasureUnit;
  readonly words: Words;
  readonly size: number;
  /** About how many lines. */
  readonly count?: number;
}

/** The lines of a value axis with their numbers to the left of them. */
export function placeValueAxis(
  { y, ticks }: ValueScale,
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): Mark[] {
  return ticks.flatMap(({ value, text }): Mark[] => [
    {
      kind: 'line',
      look: value === 0 ? 'rule-axis' : 'rule-line',
      x1: left,
      x2: right,
      y1: y(value),
      y2: y(value),
    },
    {
      kind: 'text',
      x: left - 6,
      y: baselineAt(y(value), size),
      text,
      size,
      anchor: 'end',
      look: 'word-secondary',
    },
  ]);
}

/** The years that there is room for, the newest always. */
export function placeYearAxis(
  years: readonly number[],
  x: ScaleLinear<number, number>,
  { y, size }: { readonly y: number; readonly size: number },
): Mark[] {
  const step = textWidth('2000', size) + 10;
  const shown: number[] = [];
  for (const year of years.toReversed()) {
    const last = shown.at(-1);
    if (last === undefined || x(last) - x(year) >= step) shown.push(year);
  }
  return shown.map((year) => ({
    kind: 'text',
    x: x(year),
    y,
    text: String(year),
    size,
    anchor: 'middle',
    look: 'word-secondary',
  }));
}
