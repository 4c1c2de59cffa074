import type { Layout } from '../layout.ts';
import type { Mark, Scene, TextMark } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';

/** One tile in words, and how long its bar is. */
export interface RegionTile {
  readonly year: string;
  readonly value: string;
  /** Under the value: denominator, reports. */
  readonly lines: readonly string[];
  /** 0 to 1, of the highest value; undefined where there is no value to draw. */
  readonly share: number | undefined;
  readonly isSmall: boolean;
  readonly title: string;
}

export interface RegionLine {
  readonly name: string;
  readonly tiles: readonly RegionTile[];
}

const PAD = 8;
const BAR = 4;
const FINE = 12;

/** A picture whose lines are marks of their own, so that a page can draw them one after the other. */
export interface PlacedRegions extends Pick<Scene, 'width' | 'height'> {
  readonly lines: readonly (readonly Mark[])[];
}

/** A line a region, a tile a year; where not all years fit side by side they go on below. */
export function placeRegions(lines: readonly RegionLine[], layout: Layout): PlacedRegions {
  const abreast = tilesAbreast(lines, layout);
  let height = 0;
  const placed = lines.map((line) => {
    const { marks, bottom } = placeLine(line, height, abreast, layout);
    height = bottom;
    return marks;
  });
  return { width: layout.width, height, lines: placed };
}

/** Rows as even as they can be: ten years as five and five rather than as nine and one. */
function tilesAbreast(lines: readonly RegionLine[], layout: Layout): number {
  const tiles = lines.flatMap((line) => line.tiles);
  const widest = Math.max(...tiles.map((tile) => tileWidth(tile, layout)));
  const most = Math.max(1, Math.floor(layout.width / (widest + PAD)));
  const years = lines[0]?.tiles.length ?? 0;
  return Math.ceil(years / Math.ceil(years / most));
}

function placeLine({ name, tiles }: RegionLine, from: number, abreast: number, layout: Layout) {
  const { size } = layout;
  const width = layout.width / abreast;
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: layout.width, y1: from, y2: from, look: 'rule-line' },
  ];
  let top = from;
  for (const text of wrapText(name, layout.width, size)) {
    top += size * 1.6;
    marks.push({ kind: 'text', x: 0, y: top - size * 0.3, text, size, bold: true });
  }
  for (let first = 0; first < tiles.length; first += abreast) {
    const row = tiles.slice(first, first + abreast);
    row.forEach((tile, at) => {
      marks.push(...placeTile(tile, at * width, top, width - PAD, layout));
    });
    top += tileHeight(row, layout);
  }
  return { marks, bottom: top + PAD };
}

function fineOf({ size }: Layout): number {
  return size === 13 ? FINE : 13.5;
}

function tileWidth({ year, value, lines }: RegionTile, layout: Layout): number {
  const fine = [year, ...lines].map((text) => textWidth(text, fineOf(layout)));
  return Math.max(textWidth(value, layout.size, true), ...fine);
}

function tileHeight(tiles: readonly RegionTile[], layout: Layout): number {
  const lines = Math.max(...tiles.map((tile) => tile.lines.length));
  const bar = tiles.some(({ share }) => share !== undefined) ? BAR + 4 : 0;
  return (lines + 2) * fineOf(layout) * 1.45 + bar + PAD;
}

function placeTile(
  { year, value, lines, share, isSmall, title }: RegionTile,
  x: number,
  top: number,
  width: number,
  layout: Layout,
): Mark[] {
  const fine = fineOf(layout);
  const leading = fine * 1.45;
  const line = (text: string, at: number): TextMark => ({
    kind: 'text',
    x,
    y: baselineAt(top + leading * (at + 0.5), fine),
    text,
    size: fine,
    look: 'word-secondary',
  });
  const bar = top + leading * (lines.length + 2) + 3;
  const strong: TextMark = {
    ...line(value, 1),
    size: layout.size,
    bold: share !== undefined && !isSmall,
  };
  const { look: _, ...inked } = strong;
  return [
    // Over the whole tile, so that it is found by pointer and key.
    {
      kind: 'rect',
      x: x - 2,
      y: top,
      width: width + 2,
      height: bar + BAR - top + 2,
      look: 'explore-tile',
      title,
    },
    line(year, 0),
    share === undefined ? strong : inked,
    ...lines.map((text, at) => line(text, at + 2)),
    ...(share === undefined
      ? []
      : [
          { kind: 'rect', x, y: bar, width, height: BAR, look: 'explore-track' } as const,
          {
            kind: 'rect',
            x,
            y: bar,
            width: Math.max(share > 0 ? 1 : 0, share * width),
            height: BAR,
            look: isSmall ? 'mark-peer' : 'mark-total',
          } as const,
        ]),
  ];
}
