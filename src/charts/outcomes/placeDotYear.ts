import { numberOf } from '../../model/cell.ts';
import { type BlockAt, stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Mark } from '../mark.ts';
import {
  type DotLine,
  type DotSize,
  dotSizeFor,
  lineHeight,
  placeDotLine,
} from '../placeDotLine.ts';
import { placeWords, type YearBlock } from '../placeYearRows.ts';
import { baselineAt, textWidth } from '../textWidth.ts';
import { drawnOutcomes, formatBareYear, formatCount, formatLine, formatUnknown } from './format.ts';
import { OUTCOME_LOOKS } from './looks.ts';
import type { OutcomesYear } from './series.ts';

export interface DotYearContext {
  readonly size: DotSize;
  readonly layout: Layout;
  readonly words: Words;
}

const PADDING = 6;

/** One dot size for the whole picture, by its longest line. */
export function dotSizeOf(years: readonly OutcomesYear[], layout: Layout): DotSize {
  const counts = years.flatMap((year) => year.outcomes.map(({ cell }) => numberOf(cell) ?? 0));
  return dotSizeFor(Math.max(0, ...counts), layout);
}

/** A year as lines of dots, one line an outcome; a year without any in words. */
export function placeDotYear(year: OutcomesYear, top: number, context: DotYearContext): YearBlock {
  const { layout, size, words } = context;
  const lines = [...outcomeLines(year, words), ...carriedLines(year, words)];
  if (lines.length === 0) return placeWords(formatBareYear(year, words), layout.left, top, layout);
  const unknown = formatUnknown(year, words);
  const block = stackBlocks(
    [
      ...lines.map(
        (line): BlockAt =>
          (y) =>
            placeDotLine(line, y, size, layout),
      ),
      ...(unknown === undefined
        ? []
        : [(y: number) => placeWords(unknown, layout.left, y, layout, lineHeight(layout))]),
    ],
    top + PADDING,
  );
  const baseline = baselineAt(top + PADDING + lineHeight(layout) / 2, layout.size);
  return {
    height: block.height + 2 * PADDING,
    baseline,
    marks: [...block.marks, ...totalWords(year, lines, baseline, context)],
  };
}

function outcomeLines(year: OutcomesYear, words: Words): DotLine[] {
  const drawn = drawnOutcomes(year);
  const format = drawn.length === 1 ? formatCount : formatLine;
  return drawn.map(({ outcome, cell }) => {
    const count = numberOf(cell) ?? 0;
    const label = format(count, outcome, words);
    return { label, groups: [{ look: OUTCOME_LOOKS[outcome].mark, title: label, count }] };
  });
}

function carriedLines(year: OutcomesYear, words: Words): DotLine[] {
  const count = numberOf(year.carriedOver) ?? 0;
  if (count === 0) return [];
  const label = words.t('chart.outcomes.carriedOver', { count });
  return [{ label, groups: [{ look: 'mark-open', title: label, count }] }];
}

/** Under the year, how many were concluded, where that takes adding up lines. */
function totalWords(
  year: OutcomesYear,
  lines: readonly DotLine[],
  baseline: number,
  { layout, words }: DotYearContext,
): Mark[] {
  const concluded = numberOf(year.concluded);
  if (concluded === undefined || lines.length < 2) return [];
  const text = words.t('chart.outcomes.total', { count: concluded });
  const { left, size } = layout;
  if (textWidth(text, size) > left - 6) return [];
  return [
    { kind: 'text', x: 0, y: baseline + lineHeight(layout), text, size, look: 'word-secondary' },
  ];
}
