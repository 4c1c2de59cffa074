import type { Block } from '../block.ts';
import type { Layout } from '../layout.ts';
import type { Mark } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapEvenly } from '../wrapText.ts';
import { lookOf } from './looks.ts';
import type { ComparedAgency } from './series.ts';

/** How agencies are named in a picture of lines. */
export interface NamePlan {
  /** What stands at an agency's line: its name in lines, or its letter. */
  readonly labels: ReadonlyMap<ComparedAgency, readonly string[]>;
  readonly isLettered: boolean;
  /** Width of the widest label. */
  readonly width: number;
}

const MOST_LINES = 2;
const MOST_LINES_IN_ALL = 18;

export const lineStep = ({ size }: Pick<Layout, 'size'>): number => size * 1.3;

/** Names at the lines where they fit in `room`; else letters there, and the names in a list. */
export function planNames(
  agencies: readonly ComparedAgency[],
  room: number,
  { size }: Layout,
): NamePlan {
  const names = agencies.map(({ name }) => wrapEvenly(name, room, size));
  const fits =
    names.every((lines) => lines.length <= MOST_LINES && widthOf(lines, size) <= room) &&
    names.flat().length <= MOST_LINES_IN_ALL;
  const labels = agencies.map((agency, at) =>
    fits ? (names[at] ?? []) : [lookOf(agency.at).letter],
  );
  return {
    labels: new Map(agencies.map((agency, at) => [agency, labels[at] ?? []])),
    isLettered: !fits,
    width: Math.max(0, ...labels.map((lines) => widthOf(lines, size))),
  };
}

export function widthOf(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}

const SWATCH = 18;
const AFTER_SWATCH = 6;

/** The names behind the letters, each with its line, in one column or two. */
export function placeNameList(
  agencies: readonly ComparedAgency[],
  top: number,
  layout: Layout,
): Block {
  const { size } = layout;
  const step = lineStep(layout);
  const left = SWATCH + AFTER_SWATCH + textWidth('W ', size);
  let y = top;
  const marks = agencies.flatMap(({ name, at }): Mark[] => {
    const look = lookOf(at);
    const middle = y + step / 2;
    const lines = wrapEvenly(name, layout.width - left, size);
    y += lines.length * step + 3;
    return [
      { kind: 'line', x1: 0, x2: SWATCH, y1: middle, y2: middle, look: look.line },
      textAt(look.letter, SWATCH + AFTER_SWATCH, middle, size),
      ...lines.map((line, index) => textAt(line, left, middle + index * step, size)),
    ];
  });
  return { height: y - top, marks };
}

function textAt(text: string, x: number, middle: number, size: number): Mark {
  return { kind: 'text', x, y: baselineAt(middle, size), text, size };
}
