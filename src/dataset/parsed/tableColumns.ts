import { isFigureId } from '../../model/figures.ts';

/** Columns that say which report a row belongs to and what is known of it. */
export const HEAD_COLUMNS = [
  'code',
  'agency',
  'region',
  'year',
  'template',
  'published',
  'url',
  'sha256',
  'capture',
] as const;
export type HeadColumn = (typeof HEAD_COLUMNS)[number];

/** Columns of tables with one row a figure, and those of a mention in prose. */
const FIGURE_ROW_COLUMNS = ['figure', 'state', 'value'];
const MENTION_COLUMNS = ['mention', 'raw', 'unit', 'qualifier', 'place'];

const NAMES: ReadonlySet<string> = new Set([
  ...HEAD_COLUMNS,
  ...FIGURE_ROW_COLUMNS,
  ...MENTION_COLUMNS,
]);

/** Whether a column of this name can be taken: a name above, or a figure's id. */
export function isTableColumn(name: string): boolean {
  return NAMES.has(name) || isFigureId(name);
}

/**
 * What the rows of a table are: a report with a column for each figure; a figure with its value; the
 * state of a figure that is no number; a figure that a report states in prose.
 */
export type TableShape = 'reports' | 'figures' | 'states' | 'mentions';

/** Only corrections have this column. They are about figures that stand elsewhere. */
const REASON = 'reason';

/** What a table with these columns (in our names) is; undefined for what holds no parsed figures. */
export function findTableShape(columns: readonly string[]): TableShape | undefined {
  const has = (name: string) => columns.includes(name);
  if (!has('year') || !(has('code') || has('agency')) || has(REASON)) return undefined;
  if (!has('figure')) return columns.some(isFigureId) ? 'reports' : undefined;
  if (has('mention')) return 'mentions';
  if (has('value')) return 'figures';
  return has('state') ? 'states' : undefined;
}
