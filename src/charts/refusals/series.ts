import { APPLICATION_ROWS } from '../../model/applicationsRows.ts';
import type { MeasureValue } from '../../model/measure.ts';
import { findMeasure } from '../../model/measures.ts';
import { divideParts } from '../../model/measureValue.ts';
import type { Label } from '../../model/parts.ts';
import { REFUSAL_ROWS } from '../../model/sumGroups.ts';
import type { AreaGroup, AreaYear } from '../areaGroup.ts';
import type { Basis } from '../formatBasis.ts';

/** Requests refused for one reason. */
export interface Reason {
  /** Of the row in table 3. */
  readonly row: string;
  readonly count: number;
}

/** The refusals of one year, over the reports that print all reasons and what was concluded. */
export interface RefusalsYear {
  readonly year: number;
  readonly basis: Basis;
  /** All reasons, in the form's order. */
  readonly reasons: readonly Reason[];
  readonly refused: number;
  readonly concluded: number;
  /** measure.refusalShare of these sums. */
  readonly share: MeasureValue;
}

/** A reason's label in the form. */
export function reasonLabel(row: string): Label {
  const found = APPLICATION_ROWS.find(({ id }) => id === row);
  if (found === undefined) throw new Error(`the form has no row "${row}"`);
  return found;
}

/** Why requests were refused in a region, newest year first. */
export function buildRefusals({ years }: AreaGroup): readonly RefusalsYear[] {
  return years.map(readYear);
}

function readYear(basis: AreaYear): RefusalsYear {
  const { year, sums } = basis;
  const reasons = REFUSAL_ROWS.map((row, at) => ({ row, count: sums[at] ?? 0 }));
  const refused = reasons.reduce((sum, { count }) => sum + count, 0);
  const concluded = sums[REFUSAL_ROWS.length] ?? 0;
  return { year, basis, reasons, refused, concluded, share: shareOf(refused, concluded) };
}

function shareOf(part: number, whole: number): MeasureValue {
  const measure = findMeasure('measure.refusalShare');
  if (measure?.kind !== 'derived') throw new Error('the refusal share is no derived measure');
  return divideParts(measure, { state: 'number', part, whole });
}

/** The reasons that were given at all, in the form's order. */
export const givenReasons = ({ reasons }: RefusalsYear): Reason[] =>
  reasons.filter(({ count }) => count > 0);
