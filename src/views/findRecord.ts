import type { AgencyRecord, RegionRecord } from '../model/siteRecords.ts';
import type { StoredReport } from '../model/storedReport.ts';
import { siteDataset } from './siteDataset.ts';
import { shardsOfPart, sitePart } from './sitePart.ts';

/** Which record a page is about: the shard it stands in and its code. */
export interface RecordKey {
  readonly shard: string;
  readonly code: string;
}

/** An agency and the years of its reports. */
export interface AgencyKey extends RecordKey {
  readonly years: readonly number[];
}

let all: readonly AgencyKey[] | undefined;
let own: readonly AgencyKey[] | undefined;

/** Every agency, shard by shard. */
export function listAgencies(): readonly AgencyKey[] {
  all ??= agenciesIn(siteDataset.agencyShards());
  return all;
}

/** The agencies whose pages this process builds. Three routes ask; the shards are read for it once. */
export function listOwnAgencies(): readonly AgencyKey[] {
  own ??=
    sitePart.of === 1
      ? listAgencies()
      : agenciesIn(shardsOfPart(siteDataset.agencyShards(), sitePart));
  return own;
}

function agenciesIn(shards: readonly string[]): readonly AgencyKey[] {
  return shards.flatMap((shard) =>
    siteDataset.agencies(shard).map(({ agency, reports }) => ({
      shard,
      code: agency.code,
      years: reports.map(({ year }) => year),
    })),
  );
}

/** Every region, shard by shard. */
export function listRegions(
  shards: readonly string[] = siteDataset.regionShards(),
): readonly RecordKey[] {
  return shards.flatMap((shard) =>
    siteDataset.regions(shard).map(({ region }) => ({ shard, code: region.code })),
  );
}

/** The regions whose pages this process builds. */
export function listOwnRegions(): readonly RecordKey[] {
  return listRegions(shardsOfPart(siteDataset.regionShards(), sitePart));
}

export function findAgency({ shard, code }: RecordKey): AgencyRecord {
  return found(
    siteDataset.agencies(shard).find(({ agency }) => agency.code === code),
    code,
  );
}

export function findRegion({ shard, code }: RecordKey): RegionRecord {
  return found(
    siteDataset.regions(shard).find(({ region }) => region.code === code),
    code,
  );
}

export function findReport(record: AgencyRecord, year: number): StoredReport {
  return found(
    record.reports.find((report) => report.year === year),
    `${record.agency.code} ${year}`,
  );
}

function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new Error(`the dataset has no record for ${what}`);
  return record;
}
