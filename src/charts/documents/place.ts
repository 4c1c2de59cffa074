import { scaleLinear } from 'd3';
import type { Template } from '../../model/template.ts';
import { lengthOf } from '../cells.ts';
import type { Words } from '../chart.ts';
import { formatBasis } from '../formatBasis.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../mark.ts';
import { columnWidth, placeColumns } from '../placeColumns.ts';
import { placeYearRows } from '../placeYearRows.ts';
import { withRemark } from '../withRemark.ts';
import { type DocumentsSeries, type DocumentsYear, documentColumns } from './series.ts';

/** Numbers over bars in three columns, each template with its own names and its own scale. */
export function placeDocuments(series: DocumentsSeries, layout: Layout, words: Words): Scene {
  const block = placeYearRows({
    rows: series.rows,
    layout,
    words,
    ruled: true,
    placeHeld: (year, top) => {
      const columns = documentColumns(year.template);
      const scale = scaleOf(year.template, series, layout);
      const header = isFirstOfForm(year, series) ? formatColumns(year.template, words) : undefined;
      const scales = columns.map(() => scale);
      const frame = { layout, words, scales, ...(header && { header }) };
      const remark = year.basis ? formatBasis(year.basis, words) : '';
      return withRemark(placeColumns(year, top, frame), top, remark, layout);
    },
  });
  return { width: layout.width, height: block.height, marks: block.marks };
}

/** A template's columns by name. */
export function formatColumns(template: Template, { locale }: Words): string[] {
  return documentColumns(template).map((column) => column[locale]);
}

function scaleOf(template: Template, { years }: DocumentsSeries, layout: Layout) {
  const values = years
    .filter((year) => year.template === template)
    .flatMap(({ cells }) => cells.map(lengthOf));
  return scaleLinear([0, Math.max(1, ...values)], [0, columnWidth(3, layout)]);
}

/** Whether no year above, up to the next break, has the same columns. */
function isFirstOfForm(year: DocumentsYear, { years }: DocumentsSeries): boolean {
  return years[years.indexOf(year) - 1]?.template !== year.template;
}
