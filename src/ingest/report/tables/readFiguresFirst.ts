import { rowsOf } from '../../../model/figures.ts';
import type { TableKey } from '../../../model/parts.ts';
import type { CellToken, Token } from '../../grid/tokens.ts';
import type { FoundRow, FoundRows } from './readRows.ts';
import type { LabelKey, TableLabel } from './tableLabels.ts';
import type { TableTokens } from './tokeniseTable.ts';

export interface FiguresFirst {
  readonly found: FoundRows;
  /** Whether every row of the form had its figures, no more and no fewer, right before its label. */
  readonly isPaired: boolean;
}

interface Group {
  readonly label: TableLabel;
  readonly row: string;
  readonly before: readonly CellToken[];
}

/**
 * Text taken from a PDF file can have each row's figures before its label. Such a table begins with
 * figures and ends with a label. It is read only if all the form's rows pair up; one figure more or
 * less, and nothing in it can be told. Undefined for a table in the usual order. `isLikely`: another
 * table of the document is of this sort, so this one is even if its first figures are lost.
 */
export function readFiguresFirst(
  table: TableKey,
  { tokens, layout }: TableTokens,
  countOf: (row: string) => number,
  isLikely: boolean,
): FiguresFirst | undefined {
  if (layout !== 'plain') return undefined;
  const { groups, after } = groupByNextRow(tokens);
  const [first] = groups;
  if (!first || (first.before.length === 0 && !isLikely)) return undefined;
  const beginsForm = first.row === rowsOf(table, '2021')[0]?.id;
  if (!beginsForm && after.length > 0) return undefined;
  const isPaired = after.length === 0 && pairsUp(table, groups, countOf);
  const rows = groups.map((group) => toFoundRow(group, isPaired));
  const end = groups.at(-1)?.label.end ?? 0;
  return {
    found: { rows: new Map(rows.map((row) => [row.row, row])), loose: [], end },
    isPaired,
  };
}

/** The values since the label before, for each row label; and those after the last one. */
function groupByNextRow(tokens: readonly Token<LabelKey>[]): {
  groups: readonly Group[];
  after: readonly CellToken[];
} {
  const groups: Group[] = [];
  let before: CellToken[] = [];
  for (const token of tokens) {
    if (token.kind === 'cell' && token.isValue) before.push(token);
    if (token.kind !== 'label') continue;
    const { key } = token.hit;
    if (key.kind === 'row') groups.push({ label: token.hit, row: key.row, before });
    if (key.kind === 'row' || key.kind === 'column') before = [];
  }
  return { groups: passOn(groups), after: before };
}

/** The label of a group of rows (其他处理 over its three rows) hands its values to the first row. */
function passOn(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group, at) => {
    const next = groups[at + 1];
    const previous = groups[at - 1];
    if (next?.row.startsWith(`${group.row}.`) && next.before.length === 0) return [];
    const inherits =
      group.before.length === 0 && previous && group.row.startsWith(`${previous.row}.`);
    return [inherits ? { ...group, before: previous.before } : group];
  });
}

function pairsUp(
  table: TableKey,
  groups: readonly Group[],
  countOf: (row: string) => number,
): boolean {
  return (['2021', '2019'] as const).some((template) => {
    const expected = rowsOf(table, template);
    return (
      groups.length === expected.length &&
      groups.every(
        ({ row, before }, at) => row === expected[at]?.id && before.length === countOf(row),
      )
    );
  });
}

function toFoundRow({ label, row, before }: Group, isPaired: boolean): FoundRow {
  const reading = isPaired
    ? ({ state: 'cells', cells: before, isUncertain: false } as const)
    : ({ state: 'unreadable', cells: before } as const);
  return { row, label, reading, repeated: undefined };
}
