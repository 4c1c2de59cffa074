import type { BlockAt } from '../block.ts';
import { stackBlocks } from '../block.ts';
import type { Words } from '../chart.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { lineHeight } from '../placeDotLine.ts';
import { placeLegend } from '../placeLegend.ts';
import { placeWords, placeYearRows, type YearBlock } from '../placeYearRows.ts';
import { baselineAt } from '../textWidth.ts';
import { withRemark } from '../withRemark.ts';
import { formatBareYear, formatRemark, formatResult } from './format.ts';
import { RESULT_LOOKS } from './looks.ts';
import { type LineFrame, lineFrame, placeCaseLine } from './placeCaseLine.ts';
import { type ProceedingsSeries, type ProceedingsYear, RESULTS, resultsIn } from './series.ts';

const PADDING = 6;

/** A line for each kind of proceeding, dots or bars by result, year by year. */
export function placeProceedings(series: ProceedingsSeries, layout: Layout, words: Words): Scene {
  const frame = lineFrame(series, layout, words);
  const legend = needsLegend(series) ? legendEntries(series, words) : [];
  const block = stackBlocks([
    (top) => placeLegend(legend, top, layout),
    (top) =>
      placeYearRows(
        {
          rows: series.rows,
          layout,
          words,
          ruled: true,
          placeHeld: (year, y) => placeYear(year, y, frame),
        },
        top,
      ),
  ]);
  return { width: layout.width, height: block.height, marks: block.marks };
}

function placeYear(year: ProceedingsYear, top: number, frame: LineFrame): YearBlock {
  const { layout, words } = frame;
  const remark = formatRemark(year, words);
  const bare = formatBareYear(year, words);
  const block =
    bare === undefined ? placeLines(year, top, frame) : placeWords(bare, layout.left, top, layout);
  return withRemark(block, top, remark, layout);
}

function placeLines(year: ProceedingsYear, top: number, frame: LineFrame): YearBlock {
  const { layout } = frame;
  const lines = year.counts.map(
    (count): BlockAt =>
      (y) =>
        placeCaseLine(count, year, y, frame),
  );
  const block = stackBlocks(lines, top + PADDING);
  return {
    height: block.height + 2 * PADDING,
    baseline: baselineAt(top + PADDING + lineHeight(layout) / 2, layout.size),
    marks: block.marks,
  };
}

/** Dots of one result beside its name need no legend; several results on a line do. */
function needsLegend({ form, years }: ProceedingsSeries): boolean {
  const mixed = years.some((year) =>
    year.counts.some((count) => resultsIn([{ ...year, counts: [count] }]).size > 1),
  );
  return form === 'bars' || mixed;
}

function legendEntries({ years }: ProceedingsSeries, words: Words) {
  const found = resultsIn(years);
  return RESULTS.filter((result) => found.has(result)).map((result) => ({
    text: formatResult(result, words),
    look: RESULT_LOOKS[result].mark,
  }));
}
