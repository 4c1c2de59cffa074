import { type ScaleLinear, scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import { type Block, type BlockAt, stackBlocks } from '../block.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { placeWords, placeYearRows, type YearBlock } from '../placeYearRows.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { formatChannel, formatDiffering, formatMention, formatNothing } from './format.ts';
import { type DisclosureSeries, type DisclosureYear, type StatedCount, TOTAL } from './series.ts';

interface Frame {
  readonly layout: Layout;
  readonly words: Words;
  /** Where the bars begin, right of the channels' names. */
  readonly start: number;
  /** Absent where one number is all there is: a bar alone shows nothing. */
  readonly scale?: ScaleLinear<number, number>;
}

const PADDING = 7;
const END_GAP = 8;

/** Bars side by side, never stacked: the same item may go through several channels. */
export function placeDisclosure(series: DisclosureSeries, layout: Layout, words: Words): Scene {
  const frame = frameOf(series, layout, words);
  const block = placeYearRows({
    rows: series.rows,
    layout,
    words,
    ruled: true,
    placeHeld: (year, top) => placeYear(year, top, frame),
  });
  return { width: layout.width, height: block.height, marks: block.marks };
}

function frameOf({ years }: DisclosureSeries, layout: Layout, words: Words): Frame {
  const counts = years.flatMap((year) => year.counts.map((count) => ({ count, year })));
  const names = counts.map(({ count }) =>
    textWidth(formatChannel(count.figure.id, words), layout.size, isTotal(count)),
  );
  const start = layout.left + Math.max(0, ...names) + 10;
  const room = layout.width - start - END_GAP;
  if (counts.length < 2) return { layout, words, start };
  return { layout, words, start, scale: scaleFor(counts, room, { layout, words }) };
}

/** Every bar leaves room for its own number. */
function scaleFor(
  counts: readonly { count: StatedCount; year: DisclosureYear }[],
  room: number,
  { layout, words }: Pick<Frame, 'layout' | 'words'>,
) {
  const most = Math.max(1, ...counts.map(({ count }) => lengthOf(count.first)));
  const ends = counts.map(({ count, year }) =>
    textWidth(formatMention(count.first, year.capture, words), layout.size, isTotal(count)),
  );
  return scaleLinear([0, most], [0, room - Math.max(0, ...ends)]);
}

const isTotal = (count: StatedCount): boolean => count.figure.id === TOTAL;

function placeYear(year: DisclosureYear, top: number, frame: Frame): YearBlock {
  const { layout, words } = frame;
  if (year.counts.length === 0) {
    return placeWords(formatNothing(year, words), layout.left, top, layout);
  }
  const bars = year.counts.map(
    (count): BlockAt =>
      (y) =>
        placeBar(count, year, y, frame),
  );
  const block = stackBlocks(bars, top + PADDING);
  return {
    height: block.height + 2 * PADDING,
    baseline: baselineAt(top + PADDING + rowHeight(layout) / 2, layout.size),
    marks: block.marks,
  };
}

const rowHeight = (layout: Layout): number => layout.size * 1.7;

function placeBar(count: StatedCount, year: DisclosureYear, top: number, frame: Frame): Block {
  const { layout, words, start, scale } = frame;
  const { size, left } = layout;
  const height = rowHeight(layout);
  const y = baselineAt(top + height / 2, size);
  const bold = isTotal(count);
  const name = formatChannel(count.figure.id, words);
  const value = formatMention(count.first, year.capture, words);
  const length = scale ? barLength(lengthOf(count.first), scale) : 0;
  const bar = placeLength(count, length, top + height / 2, frame);
  const differing = placeDiffering(count, year, top + height, frame);
  return {
    height: height + differing.height,
    marks: [
      ...bar,
      {
        kind: 'text',
        x: left,
        y,
        text: name,
        size,
        ...(bold ? { bold } : { look: 'word-secondary' }),
      },
      { kind: 'text', x: start + length + (length > 0 ? END_GAP : 0), y, text: value, size, bold },
      ...differing.marks,
    ],
  };
}

/** The total is a thin bar: what stands above it are not its parts. */
function placeLength(
  count: StatedCount,
  width: number,
  middle: number,
  { start, layout }: Frame,
): Mark[] {
  if (width === 0) return [];
  const height = isTotal(count) ? 5 : rowHeight(layout) - 8;
  const look = isTotal(count) ? 'mark-total' : 'mark-count';
  return [{ kind: 'rect', x: start, y: middle - height / 2, width, height, look }];
}

function placeDiffering(
  count: StatedCount,
  year: DisclosureYear,
  top: number,
  { layout, words, start }: Frame,
): Block {
  const text = formatDiffering(count, year.capture, words);
  if (text === undefined) return { height: 0, marks: [] };
  return placeWords(text, start, top - 3, layout, layout.size * 1.5);
}
