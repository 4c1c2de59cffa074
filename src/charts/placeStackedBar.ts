import type { ScaleLinear } from 'd3';
import { barLength } from './barLength.ts';
import type { RectMark, TextMark } from './mark.ts';
import { baselineAt, textWidth } from './textWidth.ts';

/** Gap between segments, in units. */
export const SEGMENT_GAP = 1.5;

export interface BarPart {
  readonly key: string;
  readonly value: number;
  /** Classes of the segment and of the number inside it; an open part is an outline without one. */
  readonly look: string;
  readonly textLook?: string;
  readonly title: string;
  readonly text: string;
}

export interface PlacedSegment {
  readonly key: string;
  readonly mark: RectMark;
  readonly text?: TextMark;
}

export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly size: number;
  /** From a count to a length. */
  readonly scale: ScaleLinear<number, number>;
}

/** The segments of a stacked bar, left to right; the parts are all longer than 0. */
export function placeStackedBar(parts: readonly BarPart[], place: BarPlace): PlacedSegment[] {
  let x = place.x;
  return parts.map((part) => {
    const width = barLength(part.value, place.scale);
    const mark = placeSegment(part, x, width, place);
    x += width + SEGMENT_GAP;
    const text = placeNumber(part, mark, place.size);
    return { key: part.key, mark, ...(text && { text }) };
  });
}

function placeSegment(part: BarPart, x: number, width: number, place: BarPlace): RectMark {
  const { look, title } = part;
  return { kind: 'rect', x, y: place.y, width, height: place.height, look, title };
}

function placeNumber(part: BarPart, { x, y, width, height }: RectMark, size: number) {
  if (part.textLook === undefined) return undefined;
  if (textWidth(part.text, size) + 10 > width) return undefined;
  const text: TextMark = {
    kind: 'text',
    x: x + 6,
    y: baselineAt(y + height / 2, size),
    text: part.text,
    size,
    look: part.textLook,
  };
  return text;
}

/** Where a bar ends: its start if nothing is drawn. */
export function endOf(segments: readonly PlacedSegment[], start: number): number {
  const last = segments.at(-1)?.mark;
  return last ? last.x + last.width : start;
}
