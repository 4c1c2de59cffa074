import type { Block } from '../block.ts';
import type { Layout } from '../layout.ts';
import type { Mark } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapEvenly, wrapName } from '../wrapName.ts';
import { lookOf, type SeriesLook } from './looks.ts';
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

/** The width of a piece of a line that stands for its series. */
export const SAMPLE = 20;
const AFTER_SAMPLE = 6;
const SAMPLE_RADIUS = 3.4;

/** A piece of a line with one of its points, as the picture has them. */
export function placeSample({ line, dot, shape }: SeriesLook, x: number, y: number): Mark[] {
  return [
    { kind: 'line', x1: x, x2: x + SAMPLE, y1: y, y2: y, look: line },
    { kind: 'point', shape, x: x + SAMPLE / 2, y, r: SAMPLE_RADIUS, look: dot },
  ];
}

/** The names behind the letters, each with its line, in one column or two. */
export function placeNameList(
  agencies: readonly ComparedAgency[],
  top: number,
  layout: Layout,
): Block {
  const { size } = layout;
  const step = lineStep(layout);
  const left = SAMPLE + AFTER_SAMPLE + textWidth('W ', size);
  let y = top;
  const marks = agencies.flatMap(({ name, at }): Mark[] => {
    const look = lookOf(at);
    const middle = y + step / 2;
    const lines = wrapName(name, layout.width - left, size);
    y += lines.length * step + 3;
    return [
      ...placeSample(look, 0, middle),
      textAt(look.letter, SAMPLE + AFTER_SAMPLE, middle, size),
      ...lines.map((line, index) => textAt(line, left, middle + index * step, size)),
    ];
  });
  return { height: y - top, marks };
}

function textAt(text: string, x: number, middle: number, size: number): Mark {
  return { kind: 'text', x, y: baselineAt(middle, size), text, size };
}
