import type { Chart, ChartTable, Words } from './chart.ts';
import { drawBoth } from './drawBoth.ts';
import { formatGaps } from './formatFrame.ts';
import type { Layout } from './layout.ts';
import type { Scene } from './mark.ts';
import type { YearRow } from './yearRows.ts';

/** A chart over the years, in its parts. */
export interface YearChartParts<T> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly rows: readonly YearRow<T>[];
  /** A held year in a complete sentence. */
  readonly tellYear: (data: T) => string;
  readonly place: (layout: Layout) => Scene;
  readonly table: ChartTable;
}

/** Draws the picture, and puts its summary together: the held years, then those that are not. */
export function assembleYearChart<T>(parts: YearChartParts<T>, words: Words): Chart {
  const { name, title, description, notes, source, table, rows } = parts;
  const told = rows.flatMap((row) => (row.kind === 'held' ? [parts.tellYear(row.data)] : []));
  const sentences = [...told, ...formatGaps(rows, words)];
  const summary = sentences.join(words.t('chart.list.sentence')) || words.t('chart.empty');
  const isEmpty = told.length === 0;
  const svg = isEmpty ? { wide: '', narrow: '' } : drawBoth(parts.place, summary);
  return {
    name,
    title,
    description,
    summary,
    notes,
    source,
    svg,
    table,
    ...(isEmpty && { empty: summary }),
  };
}
