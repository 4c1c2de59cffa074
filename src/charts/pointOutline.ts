import type { Point, PointShape } from './mark.ts';

type Outline = readonly (readonly [x: number, y: number])[];

/** Around (0, 0), each as large to the eye as a circle of radius 1. */
const OUTLINES: Readonly<Record<Exclude<PointShape, 'circle'>, Outline>> = {
  square: box(0.9),
  triangle: [
    [0, -1.3],
    [1.2, 0.9],
    [-1.2, 0.9],
  ],
  diamond: [
    [0, -1.35],
    [1.35, 0],
    [0, 1.35],
    [-1.35, 0],
  ],
  wedge: [
    [0, 1.3],
    [-1.2, -0.9],
    [1.2, -0.9],
  ],
  plus: cross(1.35, 0.5),
};

/** How far a point of radius 1 reaches at most. */
export const POINT_REACH = 1.35;

/** The corners of a shape around a place; undefined for a circle, which has none. */
export function pointOutline(
  shape: PointShape,
  { x, y }: Point,
  r: number,
): readonly Point[] | undefined {
  if (shape === 'circle') return undefined;
  return OUTLINES[shape].map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r }));
}

function box(half: number): Outline {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}

function cross(arm: number, half: number): Outline {
  return [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ];
}
