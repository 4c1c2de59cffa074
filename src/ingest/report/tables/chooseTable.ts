import type { TableKey } from '../../../model/parts.ts';
import { findLabelRuns, type LabelRun } from './findTableSpans.ts';
import { rankOf } from './rowRank.ts';
import { type TableLabel, tableOf } from './tableLabels.ts';

/** The labels of the table that was chosen, as indexes into the document's labels. */
export interface ChosenTable {
  readonly from: number;
  readonly to: number;
  /** The first label of another copy of the table. */
  readonly repeated: TableLabel | undefined;
}

const FEWEST_ROWS_WITHOUT_EVIDENCE = 3;

/**
 * The first run of labels that is the table, or nearly as complete as the most complete one, with
 * the runs that carry it on after a page break. Undefined where the document does not have the
 * table.
 */
export function chooseTable(
  text: string,
  labels: readonly TableLabel[],
  table: TableKey,
): ChosenTable | undefined {
  const runs = findLabelRuns(text, labels, table).filter((run) => isTable(run, table));
  const most = Math.max(0, ...runs.map(sizeOf));
  const index = runs.findIndex((run) => sizeOf(run) * 2 >= most);
  const first = runs[index];
  if (!first) return undefined;
  let { to } = first;
  const rows = [...first.rows];
  let repeated: TableLabel | undefined;
  for (const run of runs.slice(index + 1)) {
    if (continues(rows, run) && !hasForeign(labels, to, run.from, table)) {
      to = run.to;
      rows.push(...run.rows);
    } else if (sizeOf(run) * 2 >= most) repeated ??= labels[run.from];
  }
  return { from: first.from, to, repeated };
}

function isTable(run: LabelRun, table: TableKey): boolean {
  if (table === 'proceedings') return run.evidence > 0;
  return run.rows.length >= (run.evidence > 0 ? 1 : FEWEST_ROWS_WITHOUT_EVIDENCE);
}

const sizeOf = (run: LabelRun) => run.rows.length + Math.min(run.evidence, 1);

function continues(rows: readonly string[], run: LabelRun): boolean {
  const last = Math.max(...rows.map(rankOf));
  return run.rows.length > 0 && run.rows.every((row) => rankOf(row) > last);
}

function hasForeign(
  labels: readonly TableLabel[],
  from: number,
  to: number,
  table: TableKey,
): boolean {
  return labels.slice(from, to).some(({ key }) => (tableOf(key) ?? table) !== table);
}
