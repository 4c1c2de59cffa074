import type { Layout } from '../layout.ts';
import type { Mark, Point } from '../mark.ts';
import { baselineAt } from '../textWidth.ts';
import type { SeriesLook } from './looks.ts';
import { lineStep, placeSample, SAMPLE } from './planNames.ts';
import { spreadLabels } from './spreadLabels.ts';

/** A label of a line, and the end of the line that it belongs to. */
export interface EndLabel {
  readonly lines: readonly string[];
  readonly end: Point;
  /** How its line and its points look. */
  readonly look: SeriesLook;
  /** Whether a thin line leads to the end; not where it would cross the picture. */
  readonly isLed: boolean;
}

export interface EndLabelRoom {
  readonly layout: Layout;
  /** Where the labels begin, or on the left side end. */
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly top: number;
  readonly bottom: number;
}

/** A leader begins this far from its point. */
const AWAY = 5;

/** The room that a piece of the line takes before the label, with what is around it. */
export const BEFORE_LABEL = 36;
const BEFORE_TEXT = 5;

/** Labels beside the ends of lines, pushed apart, each with a thin line to its end. */
export function placeEndLabels(
  labels: readonly EndLabel[],
  { layout, x, side, top, bottom }: EndLabelRoom,
): readonly Mark[] {
  const { size } = layout;
  const step = lineStep(layout);
  const wanted = labels.map(({ lines, end }) => ({
    middle: end.y,
    height: lines.length * step + 2,
  }));
  const middles = spreadLabels(wanted, top, bottom);
  const inward = side === 'right' ? -1 : 1;
  const sample = x + inward * BEFORE_TEXT;
  const far = sample + inward * SAMPLE;
  return labels.flatMap(({ lines, end, look, isLed }, at): Mark[] => {
    const middle = middles[at] ?? end.y;
    const first = middle - ((lines.length - 1) * step) / 2;
    const from = { x: end.x - inward * AWAY, y: end.y };
    return [
      ...(isLed ? [placeLeader(from, { x: far, y: middle })] : []),
      ...placeSample(look, Math.min(sample, far), middle),
      ...lines.map(
        (text, line): Mark => ({
          kind: 'text',
          x,
          y: baselineAt(first + line * step, size),
          text,
          size,
          ...(side === 'left' && { anchor: 'end' }),
        }),
      ),
    ];
  });
}

const placeLeader = (from: Point, to: Point): Mark => ({
  kind: 'line',
  look: 'rule-leader',
  x1: from.x,
  y1: from.y,
  x2: to.x,
  y2: to.y,
});

/** How high labels stand on each other. */
export function heightOfLabels(labels: readonly (readonly string[])[], layout: Layout): number {
  return labels.reduce((sum, lines) => sum + lines.length * lineStep(layout) + 2, 0);
}
