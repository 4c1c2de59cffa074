import { barLength } from '../barLength.ts';
import { type Block, stackBlocks } from '../block.ts';
import { lengthOf } from '../cells.ts';
import type { Layout } from '../layout.ts';
import type { Mark, TextMark } from '../mark.ts';
import { placeWords } from '../placeYearRows.ts';
import { baselineAt } from '../textWidth.ts';
import { formatChannel, formatDiffering, formatMention } from './format.ts';
import type { Frame } from './place.ts';
import { type DisclosureYear, type StatedCount, TOTAL } from './series.ts';

/** Room between a bar and its number. */
export const END_GAP = 8;

export const isTotal = (count: StatedCount): boolean => count.figure.id === TOTAL;

/** Height of one channel's line. */
export const rowHeight = (layout: Layout): number => layout.size * 1.7;

/** One channel of one year: its name, its bar, its number; under it what else the prose says. */
export function placeCount(
  count: StatedCount,
  year: DisclosureYear,
  top: number,
  frame: Frame,
): Block {
  const differing = formatDiffering(count, year.capture, frame.words);
  const block = stackBlocks(
    [
      (y) => placeValue(count, year, y, frame),
      (y) => (differing === undefined ? NOTHING : placeRemark(differing, y - 3, frame)),
    ],
    top,
  );
  return { height: block.height, marks: [placeName(count, top, frame), ...block.marks] };
}

const NOTHING: Block = { height: 0, marks: [] };

function placeName(count: StatedCount, top: number, { layout, words }: Frame): TextMark {
  const { left, size } = layout;
  const y = baselineAt(top + rowHeight(layout) / 2, size);
  const text = formatChannel(count.figure.id, words);
  const look = isTotal(count) ? { bold: true } : { look: 'word-secondary' };
  return { kind: 'text', x: left, y, text, size, ...look };
}

function placeRemark(text: string, top: number, { layout, start }: Frame): Block {
  return placeWords(text, start, top, layout, layout.size * 1.5);
}

function placeValue(count: StatedCount, year: DisclosureYear, top: number, frame: Frame): Block {
  const { layout, words, start, scale } = frame;
  const text = formatMention(count.first, year.capture, words);
  if (count.first.state !== 'number')
    return placeWords(text, start, top, layout, rowHeight(layout));
  const middle = top + rowHeight(layout) / 2;
  const width = scale ? barLength(lengthOf(count.first), scale) : 0;
  const x = width > 0 ? start + width + END_GAP : start;
  const { size } = layout;
  const number: Mark = {
    kind: 'text',
    x,
    y: baselineAt(middle, size),
    text,
    size,
    bold: isTotal(count),
  };
  const marks = width > 0 ? [placeBar(count, width, middle, frame), number] : [number];
  return { height: rowHeight(layout), marks };
}

/** The total is a thin bar: what stands above it are not its parts. */
function placeBar(count: StatedCount, width: number, middle: number, frame: Frame): Mark {
  const height = isTotal(count) ? 5 : rowHeight(frame.layout) - 8;
  const look = isTotal(count) ? 'mark-total' : 'mark-count';
  return { kind: 'rect', x: frame.start, y: middle - height / 2, width, height, look };
}
