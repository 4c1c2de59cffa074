import type { Lookup } from '../../model/siteRecords.ts';
import { buildLookupFiles } from './buildLookupFiles.ts';
import type { LookupSource } from './findAgencies.ts';
import { openLookup } from './openLookup.ts';

/** For tests: a lookup whose files are in memory, and the names of those that were asked for. */
export function testLookup(lookup: Lookup): { source: LookupSource; asked: string[] } {
  const files = new Map(buildLookupFiles(lookup).map(({ name, text }) => [name, text]));
  const asked: string[] = [];
  const source = openLookup(async (name) => {
    asked.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  });
  return { source, asked };
}
