import { join } from 'node:path';
import { RULES } from '../audit/allRules.ts';
import { copiedTextRule } from '../audit/copiedText/copiedTextRule.ts';
import { runRules } from '../audit/runRules.ts';
import type { Agency } from '../model/agency.ts';
import type { AgencyRecord, AgencySummary, CollectionRecord } from '../model/siteRecords.ts';
import type { StoredReport } from '../model/storedReport.ts';
import { agencyOf } from '../register/agencyOf.ts';
import type { Register } from '../register/buildRegister.ts';
import { createCheckTally, type WriteRecord } from './audit/checkTally.ts';
import { ruleTextOf } from './audit/ruleTextOf.ts';
import { type AgencyChecks, tallyChecks } from './audit/tallyChecks.ts';
import { findUnresolvedFindings } from './audit/unresolvedFindings.ts';
import { type Atlas, createAtlas } from './build/atlas.ts';
import { buildLookup } from './build/buildLookup.ts';
import { createCollectionTally } from './build/collectionTally.ts';
import { createPeerLookup, type ReportingAgency } from './build/findPeers.ts';
import { hashStore } from './build/hashStore.ts';
import { createRegionTally } from './build/regionTally.ts';
import { shardOfAgency } from './build/shardOfAgency.ts';
import { brokenYears } from './columns/balanceOf.ts';
import { createProseList } from './copiedText/proseList.ts';
import { writeCopiedText } from './copiedText/writeCopiedText.ts';
import { type CoverageTally, createCoverageTally } from './coverage/coverageTally.ts';
import { notFoundBy } from './coverage/notFoundBy.ts';
import { writeCoverage } from './coverage/writeCoverage.ts';
import { type DataProblem, stopOnProblems } from './dataProblem.ts';
import type { Disk } from './disk.ts';
import { createFeedTally } from './feed/feedTally.ts';
import { openStore, type Store } from './openStore.ts';
import { agencyNamed } from './store/agencyNamed.ts';
import { writeJson } from './writeJson.ts';

/** Where the dataset is made from and where it goes. */
export interface DatasetPaths {
  /** The data directory. */
  readonly data: string;
  /** Folder of the built dataset; it is replaced as a whole, and only when everything was right. */
  readonly out: string;
}

/**
 * Builds what the site reads: collection.json, lookup.json, rules.json, regions/PROVINCE.json,
 * agencies/SHARD.json (first four digits of the code), checks/ (see createCheckTally), copied.json,
 * copied-rule.json and copied/ (see writeCopiedText), coverage/ (see writeCoverage), feed.json. Reads
 * one province at a time. Throws a DataFileError that lists the wrong lines, and then leaves the old
 * dataset alone.
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
  const tallies = createTallies(atlas, store.coverage);
  const write: WriteRecord = (path, record) => writeJson(disk, join(out, path), record);
  const notFound = notFoundBy(store.coverage);
  const summaries: AgencySummary[] = [];
  for (const province of store.provinces) {
    const groups = groupByAgency(await store.readProvince(province), making);
    const agencies = groups.map((group) => withChecks(group, notFound(group.agency.code)));
    summaries.push(...agencies.map((each) => countAgency(atlas, tallies, each)));
    await writeAgencies(disk, out, atlas, agencies);
    await tallies.checks.writeProvince(province, write);
  }
  await writeUnresolved(disk, making, write, store.problems());
  await tallies.checks.writeCountry(write);
  await writeCopiedText(disk, { data: making.data, out }, tallies.prose);
  await write('rules.json', RULES.map(ruleTextOf));
  await write('copied-rule.json', copiedTextRule);
  addLooked(tallies.coverage, making);
  await writeCoverage(tallies.coverage, write);
  const provinces = tallies.regions.provinces();
  for (const { code } of provinces) {
    await write(join('regions', `${code}.json`), tallies.regions.recordsOf(code));
  }
  await write('lookup.json', buildLookup(register, summaries));
  const record: CollectionRecord = {
    ...tallies.collection.counts(),
    registered: atlas.towns,
    unresolved: store.unresolved,
    provinces,
    released: [tallies.collection.newestDate(), store.corrected ?? ''].sort().at(-1) ?? '',
    release: await hashStore(disk, making.data),
  };
  await write('feed.json', tallies.feed.entries(record.released));
  await write('collection.json', record);
  return record;
}

/** Everything that is counted while the provinces go by. */
function createTallies(atlas: Atlas, coverage: Store['coverage']) {
  return {
    collection: createCollectionTally(),
    regions: createRegionTally(atlas),
    checks: createCheckTally(),
    prose: createProseList(),
    coverage: createCoverageTally(atlas, coverage),
    feed: createFeedTally(),
  };
}

function countAgency(
  atlas: Atlas,
  tallies: ReturnType<typeof createTallies>,
  { agency, reports, findings, checked }: CheckedAgency,
): AgencySummary {
  const summary = summarise(atlas, agency, reports);
  const broken = brokenYears(checked, summary.years);
  tallies.collection.add(summary, reports, broken);
  tallies.regions.add(summary, reports, broken);
  tallies.prose.add(summary, reports);
  tallies.checks.add(summary, { findings, checked });
  tallies.coverage.add(summary);
  tallies.feed.add(summary, reports, findings);
  return summary;
}

function groupByAgency(reports: readonly StoredReport[], making: Making): ReportingAgency[] {
  const groups = Map.groupBy(reports, (report) => report.agency);
  return [...groups].flatMap(([code, group]) => {
    const agency = agencyNamed(code, making.store.agencies, making.register);
    return agency ? [{ agency, reports: group }] : [];
  });
}

type CheckedAgency = ReportingAgency & AgencyChecks;

function withChecks(subject: ReportingAgency, notFound: ReadonlySet<number>): CheckedAgency {
  return { ...subject, ...tallyChecks(runRules({ ...subject, notFound })) };
}

/** Writes checks/unresolved.json, unless a line of the store is wrong. */
async function writeUnresolved(
  disk: Disk,
  { data, store, register }: Making,
  write: WriteRecord,
  wrong: readonly DataProblem[],
): Promise<void> {
  const problems = [...wrong];
  const nameCode = (code: string) => agencyNamed(code, store.agencies, register);
  const found = await findUnresolvedFindings(disk, data, nameCode, problems);
  stopOnProblems(problems);
  await write(join('checks', 'unresolved.json'), found);
}

function addLooked(coverage: CoverageTally, { atlas, store, register }: Making): void {
  for (const line of store.coverage) {
    const agency = agencyNamed(line.agency, store.agencies, register);
    if (agency) coverage.addLooked(line, summarise(atlas, agency, []));
  }
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
