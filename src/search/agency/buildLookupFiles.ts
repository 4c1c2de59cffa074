import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Lookup, LookupEntry } from '../../model/siteRecords.ts';
import { ALL_SHARDS } from './allShards.ts';
import { encodeColumns, type ListedName, type Readings } from './columns.ts';
import { encodeReadings } from './encodeReadings.ts';
import type { PlacesFile, ShardFile, TraditionalFile, VersionedFile } from './lookupFile.ts';
import { PLACES, TRADITIONAL } from './shardNames.ts';
import { encodeSizes } from './shardSizes.ts';
import { shardsOf } from './shardsOf.ts';

/** One file of the lookup: its name without ending, its text, and the text compressed (zlib). */
export interface LookupFile {
  readonly name: string;
  readonly text: string;
  readonly packed: Uint8Array;
}

const VERSION_LENGTH = 12;

/**
 * The lookup as static files: one of all regions, one of traditional characters, and lists of
 * agencies by a character, by letters and by county. The same lookup gives the same bytes; the version is its checksum.
 */
export function buildLookupFiles(lookup: Lookup): readonly LookupFile[] {
  const version = createHash('sha256')
    .update(JSON.stringify(lookup))
    .digest('hex')
    .slice(0, VERSION_LENGTH);
  const readings: Readings = new Map(Object.entries(lookup.readings));
  const shards = [...groupByShard(lookup.agencies.map(listName), readings)].map(([name, names]) =>
    pack<ShardFile>(name, { version, agencies: encodeColumns(names, readings) }),
  );
  const places: PlacesFile = {
    version,
    regions: encodeColumns(lookup.regions.map(listName), readings),
    ...encodeReadings(readings),
    sizes: encodeSizes(shards),
  };
  const traditional: TraditionalFile = { version, pairs: lookup.traditional };
  return [pack(PLACES, places), pack(TRADITIONAL, traditional), ...shards];
}

function pack<T extends VersionedFile>(name: string, file: T): LookupFile {
  const text = JSON.stringify(file);
  return { name, text, packed: deflateSync(text, { level: 9 }) };
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
