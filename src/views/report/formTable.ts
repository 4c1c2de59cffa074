import type { FormCell } from './formCell.ts';

/** A sign at a cell that a finding is about. */
export interface CellMark {
  /** To the finding. */
  readonly href: string;
  /** `※1` */
  readonly sign: string;
  /** What the sign means, for those who do not see it. */
  readonly label: string;
  readonly sentence: string;
}

/** A cell of a table's head; spans are 1 where not given. */
export interface HeadCell {
  readonly text: string;
  readonly scope: 'col' | 'colgroup';
  readonly columns: number;
  readonly rows: number;
}

export interface FormTableRow<Cell = FormCell> {
  readonly label: string;
  /** Whether the row closes a block: totals stand on a stronger line. */
  readonly sum: boolean;
  readonly cells: readonly Cell[];
}

/** Rows that stand together, under a label of their own where the form has one. */
export interface FormTableGroup<Cell = FormCell> {
  readonly label: string | undefined;
  readonly rows: readonly FormTableRow<Cell>[];
}

/** A table of the form, ready to be set. */
export interface FormTableView<Cell = FormCell> {
  readonly caption: string;
  readonly head: readonly (readonly HeadCell[])[];
  readonly groups: readonly FormTableGroup<Cell>[];
  /** Columns in all, the row labels among them. */
  readonly width: number;
  /** What the signs in the cells say; absent where there are none. */
  readonly notes?: readonly CellMark[];
}

/** A head cell over one column. */
export function columnHead(text: string, rows = 1): HeadCell {
  return { text, scope: 'col', columns: 1, rows };
}

/** A head cell over several columns. */
export function groupHead(text: string, columns: number): HeadCell {
  return { text, scope: 'colgroup', columns, rows: 1 };
}
