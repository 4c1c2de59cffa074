import { PART_KEYS, TABLE_KEYS, type TableKey } from '../../../model/parts.ts';
import { findLabelRuns, type LabelRun } from './findTableSpans.ts';
import { rankOf } from './rowRank.ts';
import { type LabelKey, type TableLabel, tableOf } from './tableLabels.ts';

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
 * the runs that carry it on after a page break; a copy that stands before the table's own heading
 * is passed over. Undefined where the document does not have the table.
 */
export function chooseTable(
  text: string,
  labels: readonly TableLabel[],
  table: TableKey,
): ChosenTable | undefined {
  const runs = findLabelRuns(text, labels, table).filter((run) => isTable(run, table));
  const most = Math.max(0, ...runs.map(sizeOf));
  const copies = runs.filter((run) => sizeOf(run) * 2 >= most);
  const [early] = copies;
  if (!early) return undefined;
  const first =
    copies.find((run) => run !== early && isInsteadOf(labels, early, run, table)) ?? early;
  let { to } = first;
  const rows = [...first.rows];
  let repeated = first === early ? undefined : labels[early.from];
  for (const run of runs.slice(runs.indexOf(first) + 1)) {
    if (continues(rows, run) && !hasForeign(labels, to, run.from, table)) {
      to = run.to;
      rows.push(...run.rows);
    } else if (sizeOf(run) * 2 >= most) repeated ??= labels[run.from];
  }
  return { from: first.from, to, repeated };
}

/**
 * Whether a later copy of the table is the report's own: it stands under the table's heading or
 * behind the table before it, and the early one where no table belongs (last year's figures in part
 * 一). Between two reports in one document stand tables or headings of later parts.
 */
function isInsteadOf(
  labels: readonly TableLabel[],
  early: LabelRun,
  late: LabelRun,
  table: TableKey,
): boolean {
  const rank = PART_KEYS.indexOf(table);
  const isLater = ({ key }: TableLabel) => PART_KEYS.indexOf(partOf(key) ?? table) > rank;
  return (
    !isInPlace(labels, early, table) &&
    isInPlace(labels, late, table) &&
    !labels.slice(early.to, late.from).some(isLater)
  );
}

function isInPlace(labels: readonly TableLabel[], { from }: LabelRun, table: TableKey): boolean {
  const before = labels.slice(0, from);
  const heading = before.findLast(({ key }) => key.kind === 'heading')?.key;
  if (heading?.kind === 'heading' && heading.part === table) return true;
  const neighbour = before.findLast(({ key }) => tableOf(key))?.key;
  const previous = TABLE_KEYS[TABLE_KEYS.indexOf(table) - 1];
  return neighbour !== undefined && previous !== undefined && tableOf(neighbour) === previous;
}

const partOf = (key: LabelKey) => (key.kind === 'heading' ? key.part : tableOf(key));

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
