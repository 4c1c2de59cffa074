import type { Block } from './block.ts';
import type { Layout } from './layout.ts';
import type { Mark } from './mark.ts';
import { baselineAt, textWidth } from './textWidth.ts';

export interface LegendEntry {
  readonly text: string;
  readonly look: string;
}

const SWATCH = 10;
const AFTER_SWATCH = 6;
const BETWEEN = 16;

/** Names with their colour, in lines, for where names cannot stand at the marks themselves. */
export function placeLegend(entries: readonly LegendEntry[], top: number, layout: Layout): Block {
  const step = layout.size * 1.6;
  let x = 0;
  let line = 0;
  const marks = entries.flatMap(({ text, look }): Mark[] => {
    const width = SWATCH + AFTER_SWATCH + textWidth(text, layout.size);
    if (x > 0 && x + width > layout.width) {
      x = 0;
      line += 1;
    }
    const middle = top + step * (line + 0.5);
    const at = x;
    x += width + BETWEEN;
    return [
      { kind: 'rect', x: at, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH, look },
      {
        kind: 'text',
        x: at + SWATCH + AFTER_SWATCH,
        y: baselineAt(middle, layout.size),
        text,
        size: layout.size,
      },
    ];
  });
  return { height: entries.length === 0 ? 0 : step * (line + 1) + 8, marks };
}
