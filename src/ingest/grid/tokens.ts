import type { LabelHit } from './labelTrie.ts';

/** A cell that is no label: a value, a blank, or text that is not known. */
export interface CellToken {
  readonly kind: 'cell';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * Empty lines before it; undefined where lines do not tell (a page break, cells within a line,
   * layouts with separators).
   */
  readonly gap: number | undefined;
  /** A position between two pipes that touch: part of a run that makes up for a span. */
  readonly isFiller: boolean;
  /** Whether it is blank, or holds what one expects in a cell for a figure, readable or not. */
  readonly isValue: boolean;
  /** The text ends within this cell or right after it, so it may have been longer. */
  readonly cut: boolean;
}

export interface LabelToken<K> {
  readonly kind: 'label';
  readonly hit: LabelHit<K>;
  readonly gap: number | undefined;
}

/** The end of a row, where the layout shows it. */
export interface BreakToken {
  readonly kind: 'break';
}

/** A table as a sequence, whatever its layout. */
export type Token<K> = CellToken | LabelToken<K> | BreakToken;

/**
 * How a table shows its cells.
 * `pipeRows`: a row a line. `pipeCells`: every pipe ends a cell, lines mean nothing.
 * `tabs`: a tab begins or parts cells. `plain`: lines and spaces only.
 */
export type Layout = 'pipeRows' | 'pipeCells' | 'tabs' | 'plain';

/** The part of a text that holds a table, and the labels in it. */
export interface Stretch<K> {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly LabelHit<K>[];
}
