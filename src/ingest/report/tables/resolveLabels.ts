import type { TableKey } from '../../../model/parts.ts';
import { KIND, kindAt } from '../../grid/characters.ts';
import type { LabelKey, TableLabel } from './tableLabels.ts';

const OTHER_ROW = 'applications.otherHandling.other';
const TOTAL_ROW = 'applications.concluded';

/**
 * Decides what 总计 and 其他 are: in table 3 each is the name of a column and of a row. Right after
 * the name of another column it is a column; before the first row too, unless a value follows.
 */
export function resolveLabels(
  text: string,
  labels: readonly TableLabel[],
  table: TableKey,
): readonly TableLabel[] {
  let previous: LabelKey | undefined;
  let hasRow = false;
  let hasColumn = false;
  let inOther = false;
  return labels.map((label) => {
    let { key } = label;
    if (key.kind === 'total' || key.kind === 'other') {
      const afterColumn = previous?.kind === 'column';
      const isRow = hasRow ? !afterColumn : !hasColumn && precedesValue(text, label.end);
      key = resolve(key.kind, table, isRow, inOther);
    }
    if (key.kind === 'row') {
      hasRow = true;
      inOther = key.row.startsWith('applications.otherHandling');
    }
    if (key.kind === 'column') hasColumn = true;
    previous = key;
    return key === label.key ? label : { ...label, key };
  });
}

function resolve(
  word: 'total' | 'other',
  table: TableKey,
  isRow: boolean,
  inOther: boolean,
): LabelKey {
  if (table === 'proactive') return { kind: 'group', table };
  if (table === 'proceedings') return { kind: 'column', table, column: word };
  if (word === 'total') {
    return isRow ? { kind: 'row', table, row: TOTAL_ROW } : { kind: 'column', table, column: word };
  }
  if (isRow && inOther) return { kind: 'row', table, row: OTHER_ROW };
  return { kind: 'column', table, column: 'otherOrganisation' };
}

/** Whether the next sign that is no separator is a digit. */
function precedesValue(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && kindAt(text, at) >= KIND.white && kindAt(text, at) <= KIND.pipe) {
    at += 1;
  }
  return at < text.length && kindAt(text, at) === KIND.digit;
}
