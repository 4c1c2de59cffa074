import type { Point, TextMark } from './mark.ts';
import { overlap } from './overlap.ts';
import { type Box, textBox } from './textBox.ts';
import { textWidth } from './textWidth.ts';

export interface LabelledPoint extends Point {
  readonly text: string;
}

export interface LabelRoom {
  /** All points, labelled or not. */
  readonly points: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
  readonly size: number;
  /** Where labels may stand. */
  readonly room: Box;
  /** Radius of the points. */
  readonly radius: number;
}

/**
 * A label for each point that has a free spot beside it, in the order given: no label touches a
 * line, a point or another label. Points without a spot go without.
 */
export function placePointLabels(points: readonly LabelledPoint[], room: LabelRoom): TextMark[] {
  const placed: TextMark[] = [];
  for (const point of points) {
    const spot = spotsAround(point, room).find((mark) => isFree(textBox(mark), placed, room));
    if (spot) placed.push(spot);
  }
  return placed;
}

/** Above, below, right, left; above and below pushed inwards at the edges. */
function spotsAround({ x, y, text }: LabelledPoint, { size, radius, room }: LabelRoom): TextMark[] {
  const half = textWidth(text, size) / 2;
  const centre = Math.min(Math.max(x, room.left + half), room.right - half);
  const away = radius + 4;
  const at = (spotX: number, spotY: number, anchor?: 'middle' | 'end'): TextMark => ({
    kind: 'text',
    x: spotX,
    y: spotY,
    text,
    size,
    ...(anchor && { anchor }),
  });
  return [
    at(centre, y - away - size * 0.1, 'middle'),
    at(centre, y + away + size * 0.8, 'middle'),
    at(x + away, y + size * 0.36),
    at(x - away, y + size * 0.36, 'end'),
  ];
}

function isFree(
  box: Box,
  placed: readonly TextMark[],
  { lines, points, radius, room }: LabelRoom,
): boolean {
  return (
    isInside(box, room) &&
    points.every((point) => !touchesDisc(box, point, radius + 1)) &&
    placed.every((mark) => !overlap(box, textBox(mark), 4)) &&
    lines.every((line) => !line.some((to, index) => touchesSegment(box, line[index - 1] ?? to, to)))
  );
}

const SLACK = 0.01;

function isInside(box: Box, room: Box): boolean {
  return (
    box.left >= room.left - SLACK &&
    box.right <= room.right + SLACK &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  );
}

function touchesDisc(box: Box, { x, y }: Point, radius: number): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}

/** Liang and Barsky's test: whether any of the segment is inside the box. */
export function touchesSegment(box: Box, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
