/**
 * What a placed chart consists of. Coordinates are units of the viewBox, rounded only when drawn;
 * `look` is a class of the stylesheets charts, chartMarks and chartSeries.
 */
export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  /** Words shown on pointing at the mark. */
  readonly title?: string;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look?: string;
  readonly title?: string;
}

/** What a point looks like beside its colour. */
export const POINT_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'plus'] as const;
export type PointShape = (typeof POINT_SHAPES)[number];

/** A point of one of several series, which its shape tells apart where its colour does not. */
export interface PointMark {
  readonly kind: 'point';
  readonly shape: PointShape;
  readonly x: number;
  readonly y: number;
  /** Radius of a circle that looks as large. */
  readonly r: number;
  readonly look: string;
  readonly title?: string;
}

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly look: string;
}

/** A line through points, for series over time. */
export interface PathMark {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly look: string;
}

/** A band from one upright edge to another, as thick all the way. */
export interface BandMark {
  readonly kind: 'band';
  readonly x1: number;
  readonly x2: number;
  /** The middles of its ends. */
  readonly y1: number;
  readonly y2: number;
  readonly width: number;
  readonly look: string;
  readonly title?: string;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
  readonly bold?: boolean;
  readonly look?: string;
}

/** Circles of one meaning: one class for all of them, and mostly one title. */
export interface DotsMark {
  readonly kind: 'dots';
  readonly look: string;
  readonly title?: string;
  readonly dots: readonly CircleMark[];
}

export type Mark =
  | RectMark
  | CircleMark
  | PointMark
  | LineMark
  | PathMark
  | BandMark
  | TextMark
  | DotsMark;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A placed chart: everything in it is inside 0…width and 0…height. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
