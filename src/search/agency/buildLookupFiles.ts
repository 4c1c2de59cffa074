import { createHash } from 'node:crypto';
import type { Lookup, LookupEntry } from '../../model/siteRecords.ts';
import { encodeColumns, type ListedName, type Readings } from './columns.ts';
import { encodeReadings } from './encodeReadings.ts';
import type { PlacesFile, ShardFile } from './lookupFile.ts';
import { ALL_SHARDS, PLACES } from './shardNames.ts';
import { shardsOf } from './shardsOf.ts';

/** One file of the lookup: its name without ending, and its text. */
export interface LookupFile {
  readonly name: string;
  readonly text: string;
}

const VERSION_LENGTH = 12;

/**
 * The lookup as static files: one of all regions, and lists of agencies by a character, by two
 * letters and by county. The same lookup gives the same bytes; the version is its checksum.
 */
export function buildLookupFiles(lookup: Lookup): readonly LookupFile[] {
  const version = createHash('sha256')
    .update(JSON.stringify(lookup))
    .digest('hex')
    .slice(0, VERSION_LENGTH);
  const readings: Readings = new Map(Object.entries(lookup.readings));
  const places: PlacesFile = {
    version,
    regions: encodeColumns(lookup.regions.map(listName), readings),
    ...encodeReadings(readings),
  };
  const shards = groupByShard(lookup.agencies.map(listName), readings);
  return [
    { name: PLACES, text: JSON.stringify(places) },
    ...[...shards].map(([name, names]) => {
      const file: ShardFile = { version, agencies: encodeColumns(names, readings) };
      return { name, text: JSON.stringify(file) };
    }),
  ];
}

function listName({ pinyin, ...entry }: LookupEntry): ListedName {
  return { ...entry, syllables: pinyin.split(' ').filter((syllable) => syllable !== '') };
}

/** In order of code within each file, as the entries come. Files nobody is in are there, and empty. */
function groupByShard(
  names: readonly ListedName[],
  readings: Readings,
): ReadonlyMap<string, readonly ListedName[]> {
  const shards = new Map<string, ListedName[]>(ALL_SHARDS.map((name) => [name, []]));
  for (const listed of names) {
    for (const shard of shardsOf(listed, readings)) shards.get(shard)?.push(listed);
  }
  return shards;
}
