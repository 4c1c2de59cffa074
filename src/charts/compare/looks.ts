import { POINT_SHAPES, type PointShape } from '../mark.ts';

/**
 * Colours of which there are as many as eyes tell apart, each with a shape of its own for who sees
 * no colours; beyond, the same ones dashed.
 */
const COLOURS = 6;

export interface SeriesLook {
  /** Classes of chartSeries.css: of a line, of a point, and of a point that stands for little. */
  readonly line: string;
  readonly dot: string;
  readonly open: string;
  /** The shape of its points. */
  readonly shape: PointShape;
  /** What stands for the agency where its name has no room: A to L. */
  readonly letter: string;
}

/** How the agency at a place among the chosen looks in every picture. */
export function lookOf(at: number): SeriesLook {
  const colour = (at % COLOURS) + 1;
  const dash = at >= COLOURS ? ' series-dashed' : '';
  return {
    line: `series-${colour}${dash}`,
    dot: `series-dot-${colour}`,
    open: `series-open-${colour}`,
    shape: POINT_SHAPES[at % COLOURS] ?? 'circle',
    letter: String.fromCharCode(65 + at),
  };
}
