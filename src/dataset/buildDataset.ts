import { join } from 'node:path';
import { RULES } from '../audit/allRules.ts';
import { runRules } from '../audit/runRules.ts';
import type { Agency } from '../model/agency.ts';
import type { AgencyRecord, AgencySummary, CollectionRecord } from '../model/siteRecords.ts';
import type { StoredReport } from '../model/storedReport.ts';
import { agencyOf } from '../register/agencyOf.ts';
import type { Register } from '../register/buildRegister.ts';
import { createCheckTally, type WriteRecord } from './audit/checkTally.ts';
import { ruleTextOf } from './audit/ruleTextOf.ts';
import { type AgencyChecks, tallyChecks } from './audit/tallyChecks.ts';
import { type Atlas, createAtlas } from './build/atlas.ts';
import { buildLookup } from './build/buildLookup.ts';
import { createCollectionTally } from './build/collectionTally.ts';
import { createPeerLookup, type ReportingAgency } from './build/findPeers.ts';
import { hashStore } from './build/hashStore.ts';
import { createRegionTally } from './build/regionTally.ts';
import { shardOfAgency } from './build/shardOfAgency.ts';
import { createProseList } from './copiedText/proseList.ts';
import { writeCopiedText } from './copiedText/writeCopiedText.ts';
import { stopOnProblems } from './dataProblem.ts';
import type { Disk } from './disk.ts';
import { openStore, type Store } from './openStore.ts';
import { agencyNamed } from './store/agencyNamed.ts';

/** Where the dataset is made from and where it goes. */
export interface DatasetPaths {
  /** The data directory. */
  readonly data: string;
  /** Folder of the built dataset; it is replaced as a whole, and only when everything was right. */
  readonly out: string;
}

/**
 * Builds what the site reads: collection.json, lookup.json, rules.json, regions/PROVINCE.json,
 * agencies/SHARD.json (first four digits of the code), checks/ (see createCheckTally), copied.json
 * and copied/ (see writeCopiedText). Reads one province at a time. Throws a DataFileError that lists
 * the wrong lines, and then leaves the old dataset alone.
 */
export async function buildDataset(
  disk: Disk,
  paths: DatasetPaths,
  register: Register,
): Promise<CollectionRecord> {
  const atlas = createAtlas(register);
  const store = await openStore(disk, paths.data, (code) => agencyOf(code, register) !== undefined);
  const out = `${paths.out}.tmp`;
  await disk.remove(out);
  const collection = await writeAll(disk, out, { atlas, store, register, data: paths.data });
  await disk.remove(paths.out);
  await disk.move(out, paths.out);
  return collection;
}

interface Making {
  readonly atlas: Atlas;
  readonly store: Store;
  readonly register: Register;
  readonly data: string;
}

async function writeAll(disk: Disk, out: string, making: Making): Promise<CollectionRecord> {
  const { atlas, store, register } = making;
  const collection = createCollectionTally();
  const regions = createRegionTally(atlas);
  const checks = createCheckTally();
  const prose = createProseList();
  const write: WriteRecord = (path, record) => writeJson(disk, join(out, path), record);
  const summaries: AgencySummary[] = [];
  for (const province of store.provinces) {
    const agencies = groupByAgency(await store.readProvince(province), making).map(withChecks);
    for (const { agency, reports, findings, checked } of agencies) {
      const summary = summarise(atlas, agency, reports);
      summaries.push(summary);
      collection.add(summary, reports);
      regions.add(summary, reports);
      prose.add(summary, reports);
      checks.add(summary, { findings, checked });
    }
    await writeAgencies(disk, out, atlas, agencies);
    await checks.writeProvince(province, write);
  }
  stopOnProblems(store.problems());
  await checks.writeCountry(write);
  await writeCopiedText(disk, { data: making.data, out }, prose);
  await write('rules.json', RULES.map(ruleTextOf));
  const provinces = regions.provinces();
  for (const { code } of provinces) {
    await writeJson(disk, join(out, 'regions', `${code}.json`), regions.recordsOf(code));
  }
  await writeJson(disk, join(out, 'lookup.json'), buildLookup(register, summaries));
  const record: CollectionRecord = {
    ...collection.counts(),
    registered: atlas.towns,
    unresolved: store.unresolved,
    provinces,
    released: [collection.newestDate(), store.corrected ?? ''].sort().at(-1) ?? '',
    release: await hashStore(disk, making.data),
  };
  await writeJson(disk, join(out, 'collection.json'), record);
  return record;
}

function groupByAgency(reports: readonly StoredReport[], making: Making): ReportingAgency[] {
  const groups = Map.groupBy(reports, (report) => report.agency);
  return [...groups].flatMap(([code, group]) => {
    const agency = agencyNamed(code, making.store.agencies, making.register);
    return agency ? [{ agency, reports: group }] : [];
  });
}

type CheckedAgency = ReportingAgency & AgencyChecks;

function withChecks(subject: ReportingAgency): CheckedAgency {
  return { ...subject, ...tallyChecks(runRules(subject)) };
}

function summarise(atlas: Atlas, agency: Agency, reports: readonly StoredReport[]): AgencySummary {
  const years = reports.map((report) => report.year);
  return { ...agency, ancestors: [...atlas.ancestorsOf(agency)], years };
}

async function writeAgencies(
  disk: Disk,
  out: string,
  atlas: Atlas,
  agencies: readonly CheckedAgency[],
): Promise<void> {
  const findPeers = createPeerLookup(atlas, agencies);
  const shards = Map.groupBy(agencies, ({ agency }) => shardOfAgency(agency.code));
  for (const [shard, members] of shards) {
    const records = members.map(
      (member): AgencyRecord => ({
        agency: member.agency,
        ancestors: [...atlas.ancestorsOf(member.agency)],
        reports: [...member.reports],
        peers: findPeers(member),
        findings: member.findings,
        checked: member.checked,
      }),
    );
    await writeJson(disk, join(out, 'agencies', `${shard}.json`), records);
  }
}

async function writeJson(disk: Disk, path: string, value: unknown): Promise<void> {
  const file = await disk.create(path);
  await file.write(`${JSON.stringify(value)}\n`);
  await file.close();
}
