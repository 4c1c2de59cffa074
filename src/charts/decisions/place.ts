import { scaleLinear } from 'd3';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import { formatBasis } from '../formatBasis.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { columnWidth, placeColumns } from '../placeColumns.ts';
import { placeYearRows } from '../placeYearRows.ts';
import { withRemark } from '../withRemark.ts';
import { formatKinds } from './format.ts';
import { placeLines } from './placeLines.ts';
import { DECISION_KINDS, type DecisionsSeries } from './series.ts';

/** Three small line charts, or rows of numbers where there are too few years for a line. */
export function placeDecisions(series: DecisionsSeries, layout: Layout, words: Words): Scene {
  return series.form === 'lines'
    ? placeLines(series, layout, words)
    : placeRows(series, layout, words);
}

function placeRows({ rows, years }: DecisionsSeries, layout: Layout, words: Words): Scene {
  const scales = DECISION_KINDS.map((_, index) => {
    const values = years.map(({ cells }) => lengthOf(cells[index] ?? { state: 'notInTemplate' }));
    return scaleLinear(
      [0, Math.max(1, ...values)],
      [0, columnWidth(DECISION_KINDS.length, layout)],
    );
  });
  const block = placeYearRows({
    rows,
    layout,
    words,
    ruled: true,
    placeHeld: (year, top) => {
      const header = year === years[0] ? { header: formatKinds(words) } : {};
      const block = placeColumns(year, top, { layout, words, scales, ...header });
      const remark = year.basis ? formatBasis(year.basis, words) : '';
      return withRemark(block, top, remark, layout);
    },
  });
  return { width: layout.width, height: block.height, marks: block.marks };
}
