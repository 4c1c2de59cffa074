import type { Count } from './readCount.ts';

/** A figure and its number. */
export interface NumberStatement {
  readonly kind: 'number';
  readonly figure: string;
  readonly count: Count;
  /** Where it stands in the matching text. */
  readonly at: number;
}

/** A figure that was none, in words from `at` to `to`; or one whose number is left out. */
export interface WordStatement {
  readonly kind: 'zero' | 'gap';
  readonly figure: string;
  readonly at: number;
  readonly to: number;
}

export type Statement = NumberStatement | WordStatement;
