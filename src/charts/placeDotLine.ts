import type { Block } from './block.ts';
import type { Layout } from './layout.ts';
import type { CircleMark, Mark } from './mark.ts';
import { baselineAt, textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** Dots of one meaning. */
export interface DotGroup {
  readonly look: string;
  readonly title: string;
  readonly count: number;
}

export interface DotLine {
  readonly groups: readonly DotGroup[];
  /** The words beside the dots; absent where they stand elsewhere. */
  readonly label?: string;
}

/** The size of a dot and the room it takes. */
export interface DotSize {
  readonly r: number;
  readonly pitch: number;
}

const LABEL_GAP = 8;

/** Large dots where they are few, so that one application does not look like none. */
export function dotSizeFor(most: number, layout: Layout): DotSize {
  if (layout.name === 'narrow') return most > 12 ? { r: 5, pitch: 12.5 } : { r: 6, pitch: 15 };
  return most > 20 ? { r: 6, pitch: 14.5 } : { r: 7, pitch: 17 };
}

/** One line of dots and its label: beside the dots, or under them where there is no room. */
export function placeDotLine(line: DotLine, top: number, size: DotSize, layout: Layout): Block {
  const total = line.groups.reduce((sum, group) => sum + group.count, 0);
  const perLine = Math.floor((layout.width - layout.left) / size.pitch);
  const lines = Math.ceil(total / perLine);
  const middle = top + lineHeight(layout) / 2;
  const height = lineHeight(layout) + (lines - 1) * size.pitch;
  const dots = placeDots(line.groups, perLine, middle, size, layout);
  if (line.label === undefined) return { height, marks: dots };
  const x = layout.left + total * size.pitch - (size.pitch - 2 * size.r) + LABEL_GAP;
  if (lines === 1 && x + textWidth(line.label, layout.size) <= layout.width) {
    return { height, marks: [...dots, label(line.label, x, middle, layout)] };
  }
  return placeUnder(dots, line.label, top, height, layout);
}

/** Height of a line with one row of dots. */
export function lineHeight(layout: Layout): number {
  return layout.size * 1.8;
}

function placeUnder(
  dots: readonly Mark[],
  text: string,
  top: number,
  dotsHeight: number,
  layout: Layout,
): Block {
  const step = layout.size * 1.45;
  const lines = wrapText(text, layout.width - layout.left, layout.size);
  const labels = lines.map((line, index) =>
    label(line, layout.left, top + dotsHeight + step * (index + 0.4), layout),
  );
  return { height: dotsHeight + lines.length * step, marks: [...dots, ...labels] };
}

const label = (text: string, x: number, middle: number, { size }: Layout): Mark => ({
  kind: 'text',
  x,
  y: baselineAt(middle, size),
  text,
  size,
});

/** Dots left to right, group after group, in as many lines as they need. */
function placeDots(
  groups: readonly DotGroup[],
  perLine: number,
  middle: number,
  { r, pitch }: DotSize,
  { left }: Layout,
): Mark[] {
  let index = 0;
  return groups
    .filter((group) => group.count > 0)
    .map(({ look, title, count }): Mark => {
      const dots = Array.from({ length: count }, (): CircleMark => {
        const x = left + r + (index % perLine) * pitch;
        const y = middle + Math.floor(index / perLine) * pitch;
        index += 1;
        return { kind: 'circle', x, y, r };
      });
      return { kind: 'dots', look, title, dots };
    });
}
