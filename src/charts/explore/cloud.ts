import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import type { ValueAxis } from './valueAxis.ts';

/** How a dot looks; the order is that in which they are drawn, so that what matters is on top. */
export const DOT_LOOKS = ['plain', 'small', 'picked', 'own'] as const;
export type DotLook = (typeof DOT_LOOKS)[number];

/** Many dots, as columns: one place a dot. */
export interface Cloud {
  readonly count: number;
  /** Units of the picture; centres. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Places in the rows. */
  readonly rows: Int32Array;
  /** Places in DOT_LOOKS. */
  readonly looks: Uint8Array;
  readonly r: number;
}

/** What surrounds a cloud, and where its values are. */
export interface PlacedCloud {
  /** Axes and words; the dots are not in it. */
  readonly scene: Scene;
  readonly cloud: Cloud;
  readonly area: Area;
  readonly x: ValueAxis;
  /** Absent where height means nothing. */
  readonly y?: ValueAxis;
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What all clouds of a picture are placed with. */
export interface CloudFrame {
  readonly layout: Layout;
  readonly words: Words;
  /** Places in DOT_LOOKS, one a row. */
  readonly looks: Uint8Array;
}

/** More dots, smaller dots. */
export function dotRadius(count: number): number {
  if (count <= 150) return 4.5;
  if (count <= 600) return 3;
  if (count <= 2000) return 2.2;
  return count <= 8000 ? 1.5 : 1.1;
}
