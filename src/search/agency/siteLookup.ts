import { fetchLookupFile } from './fetchLookupFile.ts';
import { findAgencies, type LookupAnswer, type LookupSource } from './findAgencies.ts';
import { openLookup } from './openLookup.ts';
import { warmUp } from './warmUp.ts';

/*
 * Everything that a page loads when its box is first used, in one piece; what finds names with slips
 * comes later still.
 */

let opened: LookupSource | undefined;

/** The lookup of this site, one for all boxes of a page. */
function openSite(folder: string): LookupSource {
  opened ??= openLookup(fetchLookupFile(folder));
  return opened;
}

/** Finds what was typed; `folder` is the address of the files, with a slash at its end. */
export const findOnSite = (typed: string, folder: string): Promise<LookupAnswer> =>
  findAgencies(typed, openSite(folder));

export const warmUpSite = (folder: string): Promise<void> => warmUp(openSite(folder));
