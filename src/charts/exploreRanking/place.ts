import { scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';

/** One line of the ranking, in words. */
export interface RankedLine {
  readonly rank: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** Told when pointed at. */
  readonly title: string;
  readonly isOwn: boolean;
}

const BAR = 12;
const GAP = 10;
const END_GAP = 8;

/** One bar a line, its name above it. `most` is the highest value of the whole ranking. */
export function placeRanking(lines: readonly RankedLine[], most: number, layout: Layout): Scene {
  const { size, width } = layout;
  const left = Math.max(0, ...lines.map(({ rank }) => textWidth(rank, size))) + 10;
  const ends = Math.max(0, ...lines.map(({ text }) => textWidth(text, size, true)));
  const scale = scaleLinear(
    [0, Math.max(most, Number.MIN_VALUE)],
    [0, width - left - ends - END_GAP],
  );
  const marks: Mark[] = [];
  let top = 0;
  for (const line of lines) {
    const names = wrapText(line.name, width - left, size);
    const leading = size * 1.5;
    const y = baselineAt(top + leading / 2, size);
    marks.push({
      kind: 'text',
      x: left - 10,
      y,
      text: line.rank,
      size,
      anchor: 'end',
      look: 'word-secondary',
    });
    names.forEach((text, at) => {
      const look = line.isOwn ? { bold: true, look: 'word-seal' } : {};
      marks.push({ kind: 'text', x: left, y: y + at * leading, text, size, ...look });
    });
    const bar = top + names.length * leading + 2;
    const length = barLength(line.value, scale);
    const look = line.isOwn ? 'mark-seal' : 'mark-count';
    const { title } = line;
    marks.push({
      kind: 'rect',
      x: left,
      y: bar,
      width: Math.max(length, 1),
      height: BAR,
      look,
      title,
    });
    marks.push({
      kind: 'text',
      x: left + length + END_GAP,
      y: baselineAt(bar + BAR / 2, size),
      text: line.text,
      size,
      bold: true,
    });
    top = bar + BAR + GAP;
  }
  return { width, height: top, marks };
}
