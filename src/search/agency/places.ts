import { AgencyRow } from './agencyRow.ts';
import { ALL_SHARDS } from './allShards.ts';
import { decodeColumns, type ListedName, type Readings } from './columns.ts';
import { decodeReadings } from './encodeReadings.ts';
import type { PlacesFile } from './lookupFile.ts';
import { decodeSizes } from './shardSizes.ts';

/** A region by one of its names, somewhere in what was typed. */
export interface Mention {
  readonly region: AgencyRow;
  readonly start: number;
  readonly end: number;
}

/** What a text is written in. */
export type Script = 'han' | 'latin';

type RegionNames = ReadonlyMap<string, readonly AgencyRow[]>;

/** All regions, by code and by name. */
export interface Places {
  readonly version: string;
  readonly readings: Readings;
  readonly regions: readonly AgencyRow[];
  /** Bytes of each file of names, rounded up. */
  readonly sizes: ReadonlyMap<string, number>;
  /** A listed name with its place. */
  readonly toRow: (listed: ListedName) => AgencyRow;
  /** Every region named in a folded text. */
  readonly mentionsIn: (text: string, script: Script) => readonly Mention[];
}

export function openPlaces(file: PlacesFile): Places {
  const readings = decodeReadings(file);
  const byCode = new Map<string, AgencyRow>();
  const parentOf = (code: string) => findParent(code, byCode);
  for (const listed of decodeColumns(file.regions, readings)) {
    const row = new AgencyRow(listed, parentOf(listed.code), true, readings);
    byCode.set(listed.code, row);
  }
  const regions = [...byCode.values()];
  const names: Partial<Record<Script, RegionNames>> = {};
  return {
    version: file.version,
    readings,
    regions,
    sizes: decodeSizes(file.sizes, ALL_SHARDS),
    toRow: (listed) => new AgencyRow(listed, parentOf(listed.code), false, readings),
    mentionsIn: (text, script) => {
      names[script] ??= nameRegions(regions, script);
      return findMentions(text, names[script]);
    },
  };
}

const LEVELS = [6, 4, 2];

/** The nearest region above; codes of divisions that only fill a level have none of their own. */
function findParent(code: string, regions: ReadonlyMap<string, AgencyRow>): AgencyRow | undefined {
  for (const length of LEVELS) {
    const found = length < code.length ? regions.get(code.slice(0, length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A name of one character is part of too many others (祁县 is no place by 祁). */
const SHORTEST_NAME = 2;

function nameRegions(regions: readonly AgencyRow[], script: Script): RegionNames {
  const names = new Map<string, AgencyRow[]>();
  for (const region of regions) {
    for (const name of new Set(namesOf(region, script))) {
      const named = names.get(name);
      if (named) named.push(region);
      else names.set(name, [region]);
    }
  }
  return names;
}

function namesOf(region: AgencyRow, script: Script): readonly string[] {
  const { whole, proper } = region.han;
  const isLong = proper.length >= SHORTEST_NAME;
  if (script === 'han') return isLong ? [whole, proper] : [whole];
  const { latin } = region;
  const read = isLong ? joinReadings(latin.readings.slice(0, latin.properCount)) : [];
  return [latin.whole, latin.english, ...read];
}

/** Each way in which a name may be read: chongqing, zhongqing. */
function joinReadings(readings: readonly (readonly string[])[]): readonly string[] {
  return readings.reduce<readonly string[]>(
    (joined, syllables) => joined.flatMap((start) => syllables.map((next) => start + next)),
    [''],
  );
}

function findMentions(text: string, names: RegionNames): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + SHORTEST_NAME; end <= text.length; end += 1) {
      for (const region of names.get(text.slice(start, end)) ?? []) {
        mentions.push({ region, start, end });
      }
    }
  }
  return mentions;
}
