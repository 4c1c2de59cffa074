import { join } from 'node:path';
import type { CoverageLine } from '../model/coverage.ts';
import type { StoredReport } from '../model/storedReport.ts';
import type { DataProblem } from './dataProblem.ts';
import type { Disk } from './disk.ts';
import { type NamedAgency, readAgencies } from './store/agenciesFile.ts';
import { applyCorrections } from './store/applyCorrections.ts';
import { type CorrectionLine, readCorrections } from './store/correctionsFile.ts';
import { readCoverage } from './store/coverageFile.ts';
import { type DigestLines, readDigests } from './store/digestsFile.ts';
import { type IsAgency, readShard } from './store/readShard.ts';
import { listShards, listUnresolvedYears, type Shard } from './store/storePaths.ts';
import { reportKey } from './store/storeRecords.ts';
import { readTexts } from './store/textFiles.ts';
import { readUnresolved } from './store/unresolvedFiles.ts';
import { readVersions } from './store/versionFiles.ts';
import { withVersions } from './store/withVersions.ts';

/** The store, read province by province so that a whole country never is in memory at once. */
export interface Store {
  /** Agencies that data/agencies.csv names, by code. */
  readonly agencies: ReadonlyMap<string, NamedAgency>;
  /** The two digits of every province that has reports, in order. */
  readonly provinces: readonly string[];
  /** Documents whose agency is not known. */
  readonly unresolved: number;
  /** The date of the newest correction, if there is one. */
  readonly corrected: string | undefined;
  /** Every correction, by report and figure. */
  readonly corrections: readonly CorrectionLine[];
  /** Reports that the owner looked for, and what came of it. */
  readonly coverage: readonly CoverageLine[];
  /** The reports of a province by agency, then year: corrected, with digests and, where there are any, texts. */
  readProvince(province: string): Promise<StoredReport[]>;
  /** Every wrong line met so far; complete once all provinces are read. */
  problems(): readonly DataProblem[];
}

/** Opens the store in a data directory; `isInRegister` tells whether the register has a code. */
export async function openStore(disk: Disk, data: string, isInRegister: IsAgency): Promise<Store> {
  const problems: DataProblem[] = [];
  const agencies = await readAgencies(disk, data, problems);
  const isAgency: IsAgency = (code) => agencies.has(code) || isInRegister(code);
  const corrections = await readCorrections(disk, data, problems);
  const coverage = await readCoverage(disk, data, problems, isAgency);
  const digests = await readDigests(disk, data, problems);
  const shards = await listShards(disk, data, 'reports', problems);
  if (shards.length === 0 && problems.length === 0) problems.push(noReports(data));
  const unresolved = await checkUnresolved(disk, data, problems);
  const provinces = [...new Set(shards.map((shard) => shard.province))].sort();
  const versionShards = await listShards(disk, data, 'versions', problems);
  const versionsOf = async (wanted: (province: string) => boolean) => {
    const versions: StoredReport[] = [];
    for (const shard of versionShards) {
      if (!wanted(shard.province)) continue;
      versions.push(...(await readVersions(disk, data, shard, problems, isAgency)));
    }
    return versions;
  };
  // Those of the others are checked when their province is read.
  await versionsOf((province) => !provinces.includes(province));

  const pending = new Set(corrections);
  const pendingDigests = new Map(digests);
  const readProvince = async (province: string) => {
    const reports = await readShards(
      disk,
      data,
      shards.filter((shard) => shard.province === province),
      problems,
      isAgency,
    );
    const corrected = applyCorrections(reports, pending, join(data, 'corrections.csv'), problems);
    const digested = corrected.map((report) => withDigest(report, digests, pendingDigests));
    const versioned = withVersions(digested, await versionsOf((each) => each === province));
    return withTexts(disk, data, versioned);
  };
  return {
    agencies,
    provinces,
    unresolved,
    corrections,
    coverage,
    corrected: corrections
      .map(({ correction }) => correction.date)
      .sort()
      .at(-1),
    readProvince,
    problems: () => [...problems, ...orphans(data, pending, pendingDigests)],
  };
}

function noReports(data: string): DataProblem {
  return {
    file: join(data, 'reports'),
    reason: 'Unexpected empty or absent folder, expected reports',
    remedy: 'name the right data directory with --data, or ingest documents into this one first',
  };
}

async function readShards(
  disk: Disk,
  data: string,
  shards: readonly Shard[],
  problems: DataProblem[],
  isAgency: IsAgency,
): Promise<StoredReport[]> {
  const reports: StoredReport[] = [];
  for (const shard of shards)
    reports.push(...(await readShard(disk, data, shard, problems, isAgency)));
  return reports.sort((a, b) =>
    a.agency === b.agency ? a.year - b.year : a.agency < b.agency ? -1 : 1,
  );
}

function withDigest(
  report: StoredReport,
  digests: ReadonlyMap<string, DigestLines>,
  pending: Map<string, DigestLines>,
): StoredReport {
  const found = digests.get(reportKey(report));
  pending.delete(reportKey(report));
  return found ? { ...report, digest: found.digests } : report;
}

/** One file at a time: a province may have more reports than the machine opens files. */
async function withTexts(
  disk: Disk,
  data: string,
  reports: readonly StoredReport[],
): Promise<StoredReport[]> {
  const folders = new Set((await disk.list(join(data, 'texts'))).map(({ name }) => name));
  const found: StoredReport[] = [];
  for (const report of reports) {
    const { agency, year, source } = report;
    const texts = folders.has(agency)
      ? await readTexts(disk, data, agency, year, source.sha256)
      : undefined;
    found.push(texts ? { ...report, texts: texts.parts } : report);
  }
  return found;
}

async function checkUnresolved(disk: Disk, data: string, problems: DataProblem[]): Promise<number> {
  let count = 0;
  for (const year of await listUnresolvedYears(disk, data)) {
    count += (await readUnresolved(disk, data, year, problems)).length;
  }
  return count;
}

/** Corrections and digests of reports that the store does not have. */
function orphans(
  data: string,
  corrections: Iterable<CorrectionLine>,
  digests: ReadonlyMap<string, DigestLines>,
): DataProblem[] {
  const wrong = (file: string, line: number, key: string): DataProblem => ({
    file: join(data, file),
    line,
    column: 'agency',
    reason: `Unexpected "${key}", expected the code and year of a report in the store`,
    remedy: 'correct code and year, or remove the line',
  });
  return [
    ...[...corrections].map(({ correction, line }) =>
      wrong('corrections.csv', line, reportKey(correction)),
    ),
    ...[...digests].map(([key, { line }]) => wrong('digests.csv', line, key)),
  ];
}
