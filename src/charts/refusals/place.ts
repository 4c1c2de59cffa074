import { type ScaleLinear, scaleLinear } from 'd3';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { OUTCOME_LOOKS } from '../outcomes/looks.ts';
import { type BarPart, endOf, placeStackedBar, SEGMENT_GAP } from '../placeStackedBar.ts';
import { placeWords, placeYearRows, type YearBlock } from '../placeYearRows.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import type { YearRow } from '../yearRows.ts';
import { formatReason, formatReasons, formatWhole } from './format.ts';
import { givenReasons, type RefusalsYear } from './series.ts';

const PADDING = 7;
const END_GAP = 8;

/** So that a single refusal does not fill the width. */
const SHORTEST_SCALE = 30;

interface Frame {
  readonly layout: Layout;
  readonly words: Words;
  readonly scale: ScaleLinear<number, number>;
}

/** A bar a year, stacked by reason; all of one colour, so the reasons stand under it in its order. */
export function placeRefusals(
  rows: readonly YearRow<RefusalsYear>[],
  layout: Layout,
  words: Words,
): Scene {
  const years = rows.flatMap((row) => (row.kind === 'held' ? [row.data] : []));
  const frame = { layout, words, scale: scaleFor(years, layout, words) };
  const block = placeYearRows({
    rows,
    layout,
    words,
    ruled: true,
    placeHeld: (year, top) => placeYear(year, top, frame),
  });
  return { width: layout.width, height: block.height, marks: block.marks };
}

function scaleFor(years: readonly RefusalsYear[], layout: Layout, words: Words) {
  const counts = years.map(({ refused }) => refused);
  const ends = counts.map((count) => textWidth(words.number(count), layout.size));
  const gaps = 8 * (SEGMENT_GAP + 1);
  const room = layout.width - layout.left - END_GAP - gaps - Math.max(0, ...ends);
  return scaleLinear([0, Math.max(SHORTEST_SCALE, ...counts)], [0, room]);
}

function placeYear(year: RefusalsYear, top: number, frame: Frame): YearBlock {
  const { layout, words } = frame;
  const { left, size } = layout;
  const line = size * 1.55;
  const bar = year.refused > 0 ? placeBar(year, top + PADDING, frame) : [];
  const below = top + PADDING + (bar.length > 0 ? layout.bar + 4 : 0);
  const reasons = placeWords(formatReasons(year, words), left, below, layout, line);
  const whole = placeWords(formatWhole(year, words), left, below + reasons.height, layout, line);
  const middle = baselineAt(top + PADDING + layout.bar / 2, size);
  return {
    height: below - top + reasons.height + whole.height + PADDING,
    baseline: bar.length > 0 ? middle : reasons.baseline,
    marks: [...bar, ...reasons.marks.map(darken), ...whole.marks],
  };
}

/** The reasons are the picture's own words, not a remark. */
function darken(mark: Mark): Mark {
  if (mark.kind !== 'text') return mark;
  const { look: _, ...text } = mark;
  return text;
}

function placeBar(year: RefusalsYear, y: number, { layout, words, scale }: Frame): Mark[] {
  const { left, bar, size } = layout;
  const { mark, text: textLook } = OUTCOME_LOOKS.refused;
  const parts = givenReasons(year).map(({ row, count }): BarPart => {
    const text = words.number(count);
    const title = words.t('chart.item', { name: formatReason(row, words), value: text });
    return { key: row, value: count, look: mark, textLook, title, text };
  });
  const segments = placeStackedBar(parts, { x: left, y, height: bar, size, scale });
  const end: Mark = {
    kind: 'text',
    x: endOf(segments, left) + END_GAP,
    y: baselineAt(y + bar / 2, size),
    text: words.number(year.refused),
    size,
  };
  return [...segments.map((each) => each.mark), ...segments.flatMap(({ text }) => text ?? []), end];
}
