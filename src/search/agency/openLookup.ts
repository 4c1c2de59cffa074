import type { AgencyRow } from './agencyRow.ts';
import { decodeColumns } from './columns.ts';
import type { LookupSource } from './findAgencies.ts';
import type { PlacesFile, ShardFile, TraditionalFile, VersionedFile } from './lookupFile.ts';
import { openPlaces, type Places } from './places.ts';
import { PLACES, TRADITIONAL } from './shardNames.ts';

/** The text of a file of the lookup; `isFresh` asks past every cache. Rejects when it fails. */
export type ReadLookupFile = (name: string, isFresh: boolean) => Promise<string>;

/**
 * The lookup's files, each loaded when it is first needed and then kept. A file that fails is asked
 * for anew the next time, and so is everything when files turn out to be of two builds of the site.
 */
export function openLookup(readFile: ReadLookupFile): LookupSource {
  let isFresh = false;
  const files = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const known = files.get(name) as Promise<T> | undefined;
    const loading = known ?? load();
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(name, isFresh));
  const places = () => once(PLACES, async () => openPlaces((await read(PLACES)) as PlacesFile));
  /** A file that is of the same build as the places. */
  const readPart = async <T extends VersionedFile>(name: string): Promise<[T, Places]> => {
    const [all, file] = await Promise.all([places(), read(name) as Promise<T>]);
    if (file.version === all.version) return [file, all];
    files.clear();
    isFresh = true;
    throw new Error(`${name} is of build ${file.version}, expected ${all.version}`);
  };
  const shard = (name: string) =>
    once(name, async () => readRows(...(await readPart<ShardFile>(name))));
  const traditional = () =>
    once(TRADITIONAL, async () => readPairs((await readPart<TraditionalFile>(TRADITIONAL))[0]));
  return {
    places,
    traditional,
    shards: async (names) => (await Promise.all(names.map(shard))).flat(),
  };
}

function readPairs({ pairs }: TraditionalFile): ReadonlyMap<string, string> {
  return new Map(Array.from(pairs.matchAll(/../gu), ([pair]) => [...pair] as [string, string]));
}

function readRows({ agencies }: ShardFile, places: Places): readonly AgencyRow[] {
  return decodeColumns(agencies, places.readings).map(places.toRow);
}
