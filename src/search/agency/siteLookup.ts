import { fetchLookupFile } from './fetchLookupFile.ts';
import type { LookupSource } from './findAgencies.ts';
import { openLookup } from './openLookup.ts';

let opened: LookupSource | undefined;

/** The lookup of this site, one for all boxes of a page. */
export function siteLookup(folder: string): LookupSource {
  opened ??= openLookup(fetchLookupFile(folder));
  return opened;
}
