import type { TextKey } from '../i18n/texts.ts';
import { type Block, type BlockAt, stackBlocks } from './block.ts';
import type { Words } from './chart.ts';
import { formatYears } from './formatFrame.ts';
import type { Layout } from './layout.ts';
import type { LineMark, Mark, TextMark } from './mark.ts';
import { baselineAt, textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';
import type { Span, YearRow } from './yearRows.ts';

/** Height of a row that only says something. */
const LINE = 34;

/** What a held year shows; the year's own words stand on `baseline`. */
export interface YearBlock extends Block {
  readonly baseline: number;
}

export interface YearRowsOptions<T> {
  readonly rows: readonly YearRow<T>[];
  readonly layout: Layout;
  readonly words: Words;
  readonly placeHeld: (data: T, top: number) => YearBlock;
  /** A rule between years; stacked bars do without. */
  readonly ruled?: boolean;
}

/** Rows of years from `top`, newest first, each year's words in bold at its left. */
export function placeYearRows<T>(options: YearRowsOptions<T>, top = 0): Block {
  const blocks = options.rows.map(
    (row, index): BlockAt =>
      (y) =>
        withRule(placeRow(row, y, options), ruleAbove(options, index, y)),
  );
  return stackBlocks(blocks, top);
}

/** A rule above a row, unless it is the first or a break stands there already. */
function ruleAbove<T>(options: YearRowsOptions<T>, index: number, y: number): LineMark[] {
  const kinds = [options.rows[index - 1]?.kind, options.rows[index]?.kind];
  if (!options.ruled || index === 0 || kinds.includes('break')) return [];
  return [{ kind: 'line', look: 'rule-line', x1: 0, y1: y, x2: options.layout.width, y2: y }];
}

const withRule = (block: Block, rule: readonly LineMark[]): Block => ({
  height: block.height,
  marks: [...rule, ...block.marks],
});

function placeRow<T>(row: YearRow<T>, top: number, options: YearRowsOptions<T>): Block {
  if (row.kind === 'gap') return placeSaid(row, 'chart.gap', top, options);
  if (row.kind === 'formless') return placeSaid(row, 'chart.formless', top, options);
  if (row.kind === 'break') return placeBreak(row, top, options);
  const block = options.placeHeld(row.data, top);
  return {
    height: block.height,
    marks: [yearWords(String(row.year), block.baseline, options.layout), ...block.marks],
  };
}

export const yearWords = (text: string, y: number, { size }: Layout): TextMark => ({
  kind: 'text',
  x: 0,
  y,
  text,
  size,
  bold: true,
});

/** A line, or lines, of words in the place of marks. */
export function placeWords(
  text: string,
  x: number,
  top: number,
  layout: Layout,
  height = LINE,
): YearBlock {
  const { size, width } = layout;
  const first = baselineAt(top + height / 2, size);
  const step = size * 1.45;
  const lines = wrapText(text, width - x, size);
  return {
    height: height + (lines.length - 1) * step,
    baseline: first,
    marks: lines.map((line, index) => ({
      kind: 'text',
      x,
      y: first + index * step,
      text: line,
      size,
      look: 'word-secondary',
    })),
  };
}

function placeSaid<T>(
  { from, to }: Span,
  key: TextKey,
  top: number,
  { layout, words }: YearRowsOptions<T>,
): Block {
  const years = formatYears(from, to);
  const x = Math.max(layout.left, textWidth(years, layout.size, true) + 10);
  const block = placeWords(words.t(key), x, top, layout);
  return { ...block, marks: [yearWords(years, block.baseline, layout), ...block.marks] };
}

/** The visible break: a dashed rule that says which form stands above it and which below. */
function placeBreak<T>(
  row: { newer: string; older: string },
  top: number,
  { layout, words }: YearRowsOptions<T>,
): Block {
  const { left, size, width } = layout;
  const note = words.t('chart.break.rows', { newer: row.newer, older: row.older });
  const lines = wrapText(note, width - left - 30, size);
  const step = size * 1.45;
  const middle = top + 17;
  const end = left + Math.max(...lines.map((line) => textWidth(line, size))) + 8;
  const dash = (x1: number, x2: number): Mark => ({
    kind: 'line',
    look: 'rule-break',
    x1,
    y1: middle,
    x2,
    y2: middle,
  });
  return {
    height: LINE + (lines.length - 1) * step,
    marks: [
      dash(0, left - 8),
      ...lines.map(
        (text, index): Mark => ({
          kind: 'text',
          x: left,
          y: baselineAt(middle + index * step, size),
          text,
          size,
          look: 'word-secondary',
        }),
      ),
      dash(end, width),
    ],
  };
}
