import type { Layout } from '../layout.ts';
import type { Mark, Point } from '../mark.ts';
import { baselineAt } from '../textWidth.ts';
import { lineStep } from './planNames.ts';
import { spreadLabels } from './spreadLabels.ts';

/** A label of a line, and the end of the line that it belongs to. */
export interface EndLabel {
  readonly lines: readonly string[];
  readonly end: Point;
  /** Class of its line. */
  readonly look: string;
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

/** A piece of the line before the label, and the room it takes with what is around it. */
const SAMPLE = 12;
export const BEFORE_LABEL = 30;

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
  const sample = x + inward * 5;
  return labels.flatMap(({ lines, end, look }, at): Mark[] => {
    const middle = middles[at] ?? end.y;
    const first = middle - ((lines.length - 1) * step) / 2;
    return [
      {
        kind: 'line',
        look: 'rule-leader',
        x1: end.x - inward * AWAY,
        y1: end.y,
        x2: sample + inward * SAMPLE,
        y2: middle,
      },
      { kind: 'line', look, x1: sample, y1: middle, x2: sample + inward * SAMPLE, y2: middle },
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

/** How high labels stand on each other. */
export function heightOfLabels(labels: readonly (readonly string[])[], layout: Layout): number {
  return labels.reduce((sum, lines) => sum + lines.length * lineStep(layout) + 2, 0);
}
