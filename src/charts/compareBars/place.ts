import { type ScaleLinear, scaleLinear } from 'd3';
import { barLength } from '../barLength.ts';
import { type Block, type BlockAt, stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import { formatCompared, formatState, formatTip } from '../compare/formatValue.ts';
import { lineStep, widthOf } from '../compare/planNames.ts';
import type { Ranking, YearOf } from '../compare/rank.ts';
import type { ShownMeasure } from '../compare/shownMeasure.ts';
import type { Layout } from '../layout.ts';
import type { Mark, Scene } from '../mark.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { wrapName } from '../wrapName.ts';

/** What the rows of the picture share. */
interface BarsFrame {
  readonly layout: Layout;
  readonly words: Words;
  readonly shown: ShownMeasure;
  /** Where bars begin. */
  readonly left: number;
  readonly scale: ScaleLinear<number, number>;
}

const BETWEEN = 8;
const AFTER_NAME = 12;
const AFTER_BAR = 6;
const NAME_SHARE = 0.34;

/** Bars of one year from the highest down; below them what is not ranked, then what is missing. */
export function placeBars(
  ranking: Ranking,
  shown: ShownMeasure,
  layout: Layout,
  words: Words,
): Scene {
  const frame = frameOf(ranking, shown, layout, words);
  const { ranked, small, absent } = ranking;
  const heading = words.t('compare.smallHeading');
  const block = stackBlocks([
    ...ranked.map((row) => rowAt(row, frame)),
    ...(small.length > 0 ? [headingAt(heading, ranked.length > 0, layout)] : []),
    ...small.map((row) => rowAt(row, frame)),
    ...absent.map((row) => rowAt(row, frame)),
  ]);
  return { width: layout.width, height: block.height, marks: block.marks };
}

const isAbove = ({ name }: Layout): boolean => name === 'narrow';

/** The longest bar leaves room for the widest number behind it. */
function frameOf(
  { ranked, small, absent }: Ranking,
  shown: ShownMeasure,
  layout: Layout,
  words: Words,
): BarsFrame {
  const { size, width } = layout;
  const rows = [...ranked, ...small];
  const names = [...rows, ...absent].map(({ agency }) =>
    widthOf(wrapName(agency.name, width * NAME_SHARE, size), size),
  );
  const left = isAbove(layout) ? 0 : Math.min(width / 2, Math.max(0, ...names) + AFTER_NAME);
  const numbers = rows.map((row) => textWidth(labelOf(row, shown, words), size));
  const room = width - left - Math.max(0, ...numbers) - AFTER_BAR;
  const most = Math.max(0, ...rows.map(({ value }) => value));
  const scale = scaleLinear([0, most === 0 ? 1 : most], [0, Math.max(room, 20)]);
  return { layout, words, shown, left, scale };
}

const labelOf = ({ year }: YearOf, shown: ShownMeasure, words: Words): string =>
  formatCompared(year.value, shown, words);

function headingAt(text: string, isBelow: boolean, { size }: Layout): BlockAt {
  return (top) => {
    const y = baselineAt(top + size + (isBelow ? 6 : 0), size);
    const mark: Mark = { kind: 'text', x: 0, y, text, size, look: 'word-secondary' };
    return { height: y - top + size, marks: [mark] };
  };
}

function rowAt(row: YearOf, frame: BarsFrame): BlockAt {
  return (top) => (isAbove(frame.layout) ? stackedRow(row, top, frame) : levelRow(row, top, frame));
}

/** The name left of the bar. */
function levelRow(row: YearOf, top: number, frame: BarsFrame): Block {
  const { layout, left } = frame;
  const step = lineStep(layout);
  const lines = wrapName(row.agency.name, left - AFTER_NAME, layout.size);
  const height = Math.max(layout.bar, lines.length * step);
  const first = top + height / 2 - ((lines.length - 1) * step) / 2;
  return {
    height: height + BETWEEN,
    marks: [
      ...nameMarks(lines, first, layout),
      ...barMarks(row, top + (height - layout.bar) / 2, frame),
    ],
  };
}

/** The name over the bar. */
function stackedRow(row: YearOf, top: number, frame: BarsFrame): Block {
  const { layout } = frame;
  const step = lineStep(layout);
  const lines = wrapName(row.agency.name, layout.width, layout.size);
  const y = top + lines.length * step + 2;
  return {
    height: y + layout.bar - top + BETWEEN,
    marks: [...nameMarks(lines, top + step / 2, layout), ...barMarks(row, y, frame)],
  };
}

function nameMarks(lines: readonly string[], first: number, layout: Layout): Mark[] {
  const { size } = layout;
  return lines.map((text, line) => ({
    kind: 'text',
    x: 0,
    y: baselineAt(first + line * lineStep(layout), size),
    text,
    size,
  }));
}

/** A bar with its number behind it, or the word for what is missing. */
function barMarks(
  row: YearOf,
  y: number,
  { layout, words, shown, left, scale }: BarsFrame,
): Mark[] {
  const { size, bar } = layout;
  const { value } = row.year;
  const baseline = baselineAt(y + bar / 2, size);
  if (value.state !== 'number') {
    const text = formatState(value.state, words);
    return [{ kind: 'text', x: left, y: baseline, text, size, look: 'word-secondary' }];
  }
  const width = barLength(row.value, scale);
  const title = formatTip(row.agency.name, row.year, shown, words);
  const look = value.small ? 'mark-open' : 'mark-count';
  const text = labelOf(row, shown, words);
  const rect: Mark = { kind: 'rect', x: left, y, width, height: bar, look, title };
  const axis: Mark = { kind: 'line', look: 'rule-axis', x1: left, x2: left, y1: y, y2: y + bar };
  const x = left + width + AFTER_BAR;
  return [width > 0 ? rect : axis, { kind: 'text', x, y: baseline, text, size }];
}
