import { type AgencyKey, listAgencies } from '../findRecord.ts';

/** The agencies that have a page of changes: those with two reports at least. */
export function listChanges(): readonly AgencyKey[] {
  return listAgencies().filter(({ years }) => years.length > 1);
}
