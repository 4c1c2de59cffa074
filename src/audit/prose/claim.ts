import type { Sentence } from '../../model/check.ts';
import type { Term } from '../weighEquation.ts';

/** Figures of tables under one name. */
export interface TableSide {
  readonly terms: readonly Term[];
  readonly name: Sentence;
}

/** A figure that the prose states and a table prints. */
export interface Claim {
  readonly rule: string;
  /** The stated figure's id; also the subject of the check. */
  readonly stated: string;
  readonly table: TableSide;
  /** Other sums that the same words can mean: a mention that equals one of them holds. */
  readonly alsoMeans?: readonly TableSide[];
  /** Sums that explain another number without settling it. */
  readonly mayMean?: readonly TableSide[];
}
