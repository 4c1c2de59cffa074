import { type ScaleLinear, scaleLinear } from 'd3';
import { type BlockAt, stackBlocks } from '../block.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { placeWords, placeYearRows, type YearBlock } from '../placeYearRows.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { formatChannel, formatMention, formatNothing } from './format.ts';
import { END_GAP, isTotal, placeCount, rowHeight } from './placeCount.ts';
import type { DisclosureSeries, DisclosureYear, StatedCount } from './series.ts';

/** What all bars of a picture share. */
export interface Frame {
  readonly layout: Layout;
  readonly words: Words;
  /** Where the bars begin, right of the channels' names. */
  readonly start: number;
  /** Absent where one number is all there is: a bar alone shows nothing. */
  readonly scale?: ScaleLinear<number, number>;
}

const PADDING = 7;

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
  const ends = counts
    .filter(({ count }) => lengthOf(count.first) > 0)
    .map(({ count, year }) =>
      textWidth(formatMention(count.first, year.capture, words), layout.size, isTotal(count)),
    );
  return scaleLinear([0, most], [0, room - Math.max(0, ...ends)]);
}

function placeYear(year: DisclosureYear, top: number, frame: Frame): YearBlock {
  const { layout, words } = frame;
  if (year.counts.length === 0) {
    return placeWords(formatNothing(year, words), layout.left, top, layout);
  }
  const bars = year.counts.map(
    (count): BlockAt =>
      (y) =>
        placeCount(count, year, y, frame),
  );
  const block = stackBlocks(bars, top + PADDING);
  return {
    height: block.height + 2 * PADDING,
    baseline: baselineAt(top + PADDING + rowHeight(layout) / 2, layout.size),
    marks: block.marks,
  };
}
