import type { AgencyKey } from '../findRecord.ts';

/** The agencies that have a page of changes: those with two reports at least. */
export function withChanges(agencies: readonly AgencyKey[]): readonly AgencyKey[] {
  return agencies.filter(({ years }) => years.length > 1);
}
