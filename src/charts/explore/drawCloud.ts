import { drawScene } from '../drawScene.ts';
import type { Layout } from '../layout.ts';
import type { CircleMark, Mark } from '../mark.ts';
import { type Cloud, DOT_LOOKS, type PlacedCloud } from './cloud.ts';

/** More dots than this are drawn on a canvas: as elements they would make every change slow on a phone. */
export const MOST_ELEMENTS = 600;

/** Classes of explore.css, in the order of DOT_LOOKS. */
export const DOT_CLASSES = DOT_LOOKS.map((look) => `explore-dot explore-${look}`);

/** A placed cloud as SVG; without its dots where they are too many for elements. */
export function drawCloud(placed: PlacedCloud, layout: Layout, label: string): string {
  const { scene, cloud } = placed;
  const dots = isForCanvas(cloud) ? [] : dotsOf(cloud);
  const marks = [...scene.marks, ...dots];
  return drawScene(
    { ...scene, marks },
    { label, look: `explore-svg explore-${layout.name}`, size: layout.size },
  );
}

export function isForCanvas({ count }: Pick<Cloud, 'count'>): boolean {
  return count > MOST_ELEMENTS;
}

function dotsOf(cloud: Cloud): Mark[] {
  const groups = DOT_CLASSES.map((look) => ({
    kind: 'dots' as const,
    look,
    dots: [] as CircleMark[],
  }));
  for (let at = 0; at < cloud.count; at += 1) {
    const x = cloud.x[at] ?? 0;
    const y = cloud.y[at] ?? 0;
    const look = cloud.looks[at] ?? 0;
    const r = DOT_LOOKS[look] === 'own' ? ownRadius(cloud) : cloud.r;
    groups[look]?.dots.push({ kind: 'circle', x, y, r });
  }
  return groups.filter(({ dots }) => dots.length > 0);
}

/** The marked agency stands out in any crowd. */
export function ownRadius({ r }: Pick<Cloud, 'r'>): number {
  return Math.max(5, r);
}

/**
 * All dots of a look as the data of one path, each a stroke without length and with round ends: how
 * a picture that was drawn on a canvas is saved as SVG.
 */
export function dotPath(cloud: Cloud, look: number): string {
  let path = '';
  for (let at = 0; at < cloud.count; at += 1) {
    if (cloud.looks[at] !== look) continue;
    path += `M${(cloud.x[at] ?? 0).toFixed(1)} ${(cloud.y[at] ?? 0).toFixed(1)}h0`;
  }
  return path;
}
