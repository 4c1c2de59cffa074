import { type ScaleLinear, scaleLinear } from 'd3';
import { numberOf } from '../../model/cell.ts';
import type { Block } from '../block.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark } from '../mark.ts';
import { type DotSize, dotSizeFor, lineHeight, placeDotLine } from '../placeDotLine.ts';
import { type BarPart, endOf, placeStackedBar, SEGMENT_GAP } from '../placeStackedBar.ts';
import { placeWords } from '../placeYearRows.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { formatCases, formatProceeding, formatResultCount } from './format.ts';
import { RESULT_LOOKS } from './looks.ts';
import {
  drawnCases,
  PROCEEDINGS,
  type ProceedingCount,
  type ProceedingsSeries,
  type ProceedingsYear,
} from './series.ts';

/** What all lines of a picture share. */
export interface LineFrame {
  readonly layout: Layout;
  readonly words: Words;
  readonly form: 'dots' | 'bars';
  /** Where the marks begin: right of the names, or under them where the picture is narrow. */
  readonly start: number;
  readonly dots: DotSize;
  readonly scale: ScaleLinear<number, number>;
}

const AFTER_NAME = 12;
const END_GAP = 8;

export function lineFrame(
  { form, years }: ProceedingsSeries,
  layout: Layout,
  words: Words,
): LineFrame {
  const counts = years.flatMap((year) => year.counts);
  const names = PROCEEDINGS.map((kind) => textWidth(formatProceeding(kind, words), layout.size));
  const start = layout.left + (layout.name === 'wide' ? Math.max(...names) + AFTER_NAME : 0);
  const most = Math.max(1, ...counts.map(drawnLength));
  const ends = counts.map((count) => textWidth(formatTotal(count, words), layout.size));
  const room = layout.width - start - END_GAP - 4 * (SEGMENT_GAP + 1) - Math.max(0, ...ends);
  const dots = dotSizeFor(Math.max(0, ...counts.map(drawnCases)), layout);
  return { layout, words, form, start, dots, scale: scaleLinear([0, most], [0, room]) };
}

const drawnLength = ({ results }: ProceedingCount): number =>
  results.reduce((sum, { cell }) => sum + lengthOf(cell), 0);

function formatTotal({ total }: ProceedingCount, words: Words): string {
  const value = numberOf(total);
  return value === undefined ? '' : words.number(value);
}

/** One kind of proceeding in one year: its name, its marks, its words. */
export function placeCaseLine(
  count: ProceedingCount,
  year: ProceedingsYear,
  top: number,
  frame: LineFrame,
): Block {
  return frame.layout.name === 'wide'
    ? placeAbreast(count, year, top, frame)
    : placeStacked(count, year, top, frame);
}

/** Wide: the name, then the marks, then the words. */
function placeAbreast(
  count: ProceedingCount,
  year: ProceedingsYear,
  top: number,
  frame: LineFrame,
): Block {
  const { form, layout, start, words } = frame;
  const { left, size } = layout;
  const y = baselineAt(top + lineHeight(layout) / 2, size);
  const text = formatProceeding(count.proceeding, words);
  const name: Mark = { kind: 'text', x: left, y, text, size, look: 'word-secondary' };
  const cases = formatCases(count, year, words);
  if (drawnLength(count) === 0) {
    const block = placeWords(cases, start, top, layout, lineHeight(layout));
    return { height: block.height, marks: [name, ...block.marks] };
  }
  const marks = form === 'dots' ? placeDots(count, cases, top, frame) : placeBar(count, top, frame);
  return { height: marks.height, marks: [name, ...marks.marks] };
}

/** Narrow: name and words in one line, the marks under it. */
function placeStacked(
  count: ProceedingCount,
  year: ProceedingsYear,
  top: number,
  frame: LineFrame,
): Block {
  const { form, layout, words } = frame;
  const name = formatProceeding(count.proceeding, words);
  const isBar = form === 'bars' && drawnLength(count) > 0;
  const text = isBar
    ? name
    : words.t('chart.named', { name, value: formatCases(count, year, words) });
  const line = placeWords(text, layout.left, top, layout, lineHeight(layout));
  if (drawnLength(count) === 0) return line;
  const below = top + line.height;
  const marks =
    form === 'dots' ? placeDots(count, undefined, below, frame) : placeBar(count, below, frame);
  return { height: line.height + marks.height + 2, marks: [...line.marks, ...marks.marks] };
}

function placeDots(
  count: ProceedingCount,
  label: string | undefined,
  top: number,
  { dots, layout, start, words }: LineFrame,
): Block {
  const groups = count.results.map(({ result, cell }) => {
    const value = numberOf(cell) ?? 0;
    const title = formatResultCount(result, value, words);
    return { look: RESULT_LOOKS[result].mark, title, count: value };
  });
  const line = { groups, ...(label !== undefined && { label }) };
  return placeDotLine(line, top, dots, { ...layout, left: start });
}

function placeBar(count: ProceedingCount, top: number, frame: LineFrame): Block {
  const { layout, scale, start, words } = frame;
  const { size } = layout;
  const height = size * 1.5;
  const gap = lineHeight(layout) - height;
  const parts = count.results.flatMap(({ result, cell }): BarPart[] => {
    const value = lengthOf(cell);
    if (value === 0) return [];
    const { mark, text: textLook } = RESULT_LOOKS[result];
    const title = formatResultCount(result, value, words);
    const part = { key: result, value, look: mark, title, text: words.number(value) };
    return [textLook === undefined ? part : { ...part, textLook }];
  });
  const segments = placeStackedBar(parts, { x: start, y: top + gap / 2, height, size, scale });
  const total: Mark = {
    kind: 'text',
    x: endOf(segments, start) + END_GAP,
    y: baselineAt(top + gap / 2 + height / 2, size),
    text: formatTotal(count, words),
    size,
    look: 'word-secondary',
  };
  const marks = segments.flatMap(({ mark, text }): Mark[] => (text ? [mark, text] : [mark]));
  return { height: height + gap + 2, marks: [...marks, total] };
}
