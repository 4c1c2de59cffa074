import { type DivisionLevel, type DivisionRow, levelOfCode } from '../../model/division.ts';
import type { AgencySummary, CollectionRecord, RegionRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type Atlas, toRef } from './atlas.ts';
import { createYearTally, type YearTally } from './yearTally.ts';

/** What is known of one region while reports come in. */
interface Region {
  readonly years: YearTally;
  agencies: number;
  reports: number;
}

/** Counts and sums over reports for every region they lie in. */
export interface RegionTally {
  /** `broken`: years whose report has a balance that does not hold. */
  add(summary: AgencySummary, reports: readonly StoredReport[], broken: ReadonlySet<number>): void;
  /** The regions of a province, all that the register has, in order of code. */
  recordsOf(province: string): RegionRecord[];
  provinces(): CollectionRecord['provinces'];
}

/** A tally with no reports yet. */
export function createRegionTally(atlas: Atlas): RegionTally {
  const regions = new Map<string, Region>();
  const summaries = new Map<string, AgencySummary>();
  const add: RegionTally['add'] = (summary, reports, broken) => {
    summaries.set(summary.code, summary);
    for (const { code } of atlas.regionsOf(summary.division)) {
      const region = regions.get(code) ?? { years: createYearTally(), agencies: 0, reports: 0 };
      regions.set(code, region);
      region.agencies += 1;
      region.reports += reports.length;
      for (const report of reports) region.years.add(report, broken.has(report.year));
    }
  };
  const countsOf = (row: DivisionRow) => ({
    ...toRef(row),
    registered: atlas.countWithin(row.code, 'town'),
    agencies: regions.get(row.code)?.agencies ?? 0,
    reports: regions.get(row.code)?.reports ?? 0,
  });
  return {
    add,
    provinces: () => atlas.regions.filter((row) => row.code.length === 2).map(countsOf),
    recordsOf: (province) => {
      const own = Map.groupBy(summaries.values(), (summary) => summary.division);
      return atlas.regions
        .filter((row) => row.code.startsWith(province))
        .map((row) => {
          const children = atlas.childrenOf(row.code);
          return {
            region: { ...toRef(row), kind: regionKind(row) },
            ancestors: atlas.regionsOf(row.code).slice(0, -1),
            children: children.filter((child) => levelOfCode(child.code) !== 'town').map(countsOf),
            towns: children
              .filter((child) => levelOfCode(child.code) === 'town')
              .map((town) => ({ ...toRef(town), years: summaries.get(town.code)?.years ?? [] })),
            agencies: own.get(row.code) ?? [],
            registered: atlas.countWithin(row.code, 'town'),
            years: regions.get(row.code)?.years.years() ?? [],
          };
        });
    },
  };
}

function regionKind({ code }: DivisionRow): RegionRecord['region']['kind'] {
  const level: DivisionLevel | undefined = levelOfCode(code);
  if (level === undefined || level === 'town') throw new Error(`${code} is no region`);
  return level;
}
