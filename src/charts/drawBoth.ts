import type { ChartSvg } from './chart.ts';
import { drawScene } from './drawScene.ts';
import { type Layout, NARROW, WIDE } from './layout.ts';
import type { Scene } from './mark.ts';

/** A chart in both widths, each placed on its own. `label` is the text alternative. */
export function drawBoth(place: (layout: Layout) => Scene, label: string): ChartSvg {
  const draw = (layout: Layout): string =>
    drawScene(place(layout), { label, look: `chart-${layout.name}`, size: layout.size });
  return { wide: draw(WIDE), narrow: draw(NARROW) };
}
