import type { TableKey } from '../../../model/parts.ts';
import { KIND, kindAt } from '../../grid/characters.ts';
import { type TableLabel, tableOf } from './tableLabels.ts';

/** A run of one table's labels: indexes into the document's labels, exclusive end. */
export interface LabelRun {
  readonly from: number;
  readonly to: number;
  /** Row ids in it, in the order found. */
  readonly rows: readonly string[];
  /** Labels that no other text would have in a line of its own. */
  readonly evidence: number;
}

/** Letters of other text between two labels of one table: an explanation, not a paragraph. */
const MOST_LETTERS_BETWEEN = 300;

/**
 * The runs of labels that can be this table. Labels of another table, a heading or a stretch of
 * prose end a run. Words that several tables have belong to the run they stand in.
 */
export function findLabelRuns(
  text: string,
  labels: readonly TableLabel[],
  table: TableKey,
): LabelRun[] {
  const runs: LabelRun[] = [];
  let from: number | undefined;
  let end = 0;
  const close = () => {
    if (from !== undefined) runs.push(describeRun(labels, from, end));
    from = undefined;
  };
  labels.forEach((label, index) => {
    const owner = tableOf(label.key);
    const isShared = label.key.kind === 'total' || label.key.kind === 'other';
    const previous = labels[end - 1];
    if (from !== undefined && previous && hasProse(text, previous.end, label.start)) close();
    if (owner === table) {
      from ??= index;
      end = index + 1;
    } else if (isShared && from !== undefined) end = index + 1;
    else close();
  });
  close();
  return runs;
}

function hasProse(text: string, from: number, to: number): boolean {
  if (to - from <= MOST_LETTERS_BETWEEN) return false;
  let letters = 0;
  for (let at = from; at < to; at += 1) {
    if (kindAt(text, at) === KIND.letter) letters += 1;
    if (letters > MOST_LETTERS_BETWEEN) return true;
  }
  return false;
}

/** Labels that stand alone in other texts too (行政许可 as a heading) say little. */
const LETTERS_OF_EVIDENCE = 5;

function describeRun(labels: readonly TableLabel[], from: number, to: number): LabelRun {
  const rows = new Set<string>();
  let evidence = 0;
  for (let at = from; at < to; at += 1) {
    const { key, start, textEnd } = labels[at] as TableLabel;
    if (key.kind === 'row') rows.add(key.row);
    if (key.kind !== 'row' && key.kind !== 'column') continue;
    if (key.kind === 'column' || textEnd - start >= LETTERS_OF_EVIDENCE) evidence += 1;
  }
  return { from, to, rows: [...rows], evidence };
}
