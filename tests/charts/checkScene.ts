import type { Mark, Scene, TextMark } from '../../src/charts/mark.ts';
import { overlap } from '../../src/charts/overlap.ts';
import { POINT_REACH } from '../../src/charts/pointOutline.ts';
import { type Box, textBox } from '../../src/charts/textBox.ts';

/** Marks may touch by this much: rounding, and the smallest visible bar. */
const TOLERANCE = 0.6;

const shrink = (box: Box, by: number): Box => ({
  left: box.left + by,
  right: box.right - by,
  top: box.top + by,
  bottom: box.bottom - by,
});

/** The room that marks with a body take; lines and paths take none. */
export function markBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind === 'dots') return markBoxes(mark.dots);
    if (mark.kind === 'rect') {
      return [
        { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height },
      ];
    }
    if (mark.kind !== 'circle' && mark.kind !== 'point') return [];
    const { x, y } = mark;
    const r = mark.kind === 'point' ? mark.r * POINT_REACH : mark.r;
    return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }];
  });
}

const isInside = (box: Box, { width, height }: Scene): boolean =>
  box.left >= -TOLERANCE &&
  box.top >= -TOLERANCE &&
  box.right <= width + TOLERANCE &&
  box.bottom <= height + TOLERANCE;

const hasPlace = ({ left, right, top, bottom }: Box): boolean =>
  [left, right, top, bottom].every(Number.isFinite);

const describe = (box: Box): string =>
  `${box.left.toFixed(1)}–${box.right.toFixed(1)} × ${box.top.toFixed(1)}–${box.bottom.toFixed(1)}`;

/** Pairs that overlap, told in words; boxes are sorted so that this stays fast. */
function overlapping(named: readonly (readonly [string, Box])[]): string[] {
  const sorted = named.toSorted(([, a], [, b]) => a.left - b.left);
  return sorted.flatMap(([name, box], index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other[1].left >= box.right) break;
      if (overlap(box, other[1])) found.push(`${name} overlaps ${other[0]} at ${describe(box)}`);
    }
    return found;
  });
}

const isOnMark = (text: TextMark): boolean => text.look?.startsWith('word-on-') ?? false;

/** Everything wrong with how a scene is placed, in words. */
export function findFaults(scene: Scene): string[] {
  const texts = scene.marks.filter((mark) => mark.kind === 'text');
  const bodies = markBoxes(scene.marks);
  const words = texts.map((text): [string, Box] => [`“${text.text}”`, textBox(text)]);
  const outside = [...words, ...bodies.map((box): [string, Box] => ['a mark', box])]
    .filter(([, box]) => !isInside(box, scene) || !hasPlace(box))
    .map(([name, box]) => `${name} leaves the picture: ${describe(box)}`);
  const solid = bodies.map((box): [string, Box] => ['a mark', shrink(box, TOLERANCE)]);
  const free = texts
    .filter((text) => !isOnMark(text))
    .map((text): [string, Box] => [`“${text.text}”`, shrink(textBox(text), TOLERANCE)]);
  const on = texts.filter(isOnMark).flatMap((text) => {
    const box = textBox(text);
    const holds = bodies.some(
      (body) =>
        body.left <= box.left &&
        body.right >= box.right &&
        body.top <= box.top &&
        body.bottom >= box.bottom,
    );
    return holds ? [] : [`“${text.text}” stands on no mark: ${describe(box)}`];
  });
  return [...outside, ...on, ...overlapping([...solid, ...free])];
}
