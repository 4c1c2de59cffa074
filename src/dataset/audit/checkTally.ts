import { join } from 'node:path';
import type { Check } from '../../model/check.ts';
import type { CheckCount, FindingEntry, RuleTally } from '../../model/checkRecords.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import type { AgencyChecks } from './tallyChecks.ts';

/** Writes a file of the built dataset. */
export type WriteRecord = (path: string, record: unknown) => Promise<void>;

/** Counts of checks over the collection; what belongs to one province is written with it. */
export interface CheckTally {
  add(agency: AgencySummary, checks: AgencyChecks): void;
  /**
   * Writes checks/regions/PP.json (cities and counties) and checks/findings/PP/YEAR/RULE.json of the
   * province whose agencies were added since the last call.
   */
  writeProvince(province: string, write: WriteRecord): Promise<void>;
  /** Writes checks/counts.json: the country and its provinces. */
  writeCountry(write: WriteRecord): Promise<void>;
}

const COUNTRY = '';

/** A tally of nothing yet. */
export function createCheckTally(): CheckTally {
  const country = createCounts();
  let regions = createCounts();
  let findings: FindingEntry[] = [];
  return {
    add: (agency, { checked, findings: found }) => {
      const [province, ...below] = regionsOf(agency);
      for (const tally of checked) {
        for (const region of [COUNTRY, ...(province ? [province] : [])]) country.add(region, tally);
        for (const region of below) regions.add(region, tally);
      }
      for (const check of found) findings.push(toEntry(agency, check));
    },
    writeProvince: async (province, write) => {
      await write(join('checks', 'regions', `${province}.json`), regions.counts());
      const files = Map.groupBy(findings, ({ year, rule }) => join(String(year), `${rule}.json`));
      for (const [file, entries] of files) {
        await write(join('checks', 'findings', province, file), entries);
      }
      regions = createCounts();
      findings = [];
    },
    writeCountry: (write) => write(join('checks', 'counts.json'), country.counts()),
  };
}

/** The regions that an agency's reports count for: a government counts for its own. */
function regionsOf({ code, kind, ancestors }: AgencySummary): string[] {
  const above = ancestors.map((place) => place.code);
  return kind === 'town' || kind === 'department' ? above : [...above, code];
}

function toEntry({ name, nameEn, ancestors }: AgencySummary, check: Check): FindingEntry {
  const { agency, year, rule, subject, left, right, difference, message } = check;
  const sides = {
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(difference !== undefined && { difference }),
  };
  return { agency, year, rule, subject, ...sides, message, name, nameEn, ancestors };
}

interface Counts {
  add(region: string, tally: RuleTally): void;
  /** In order of region, year, then rule as they came. */
  counts(): CheckCount[];
}

function createCounts(): Counts {
  const counts = new Map<string, CheckCount>();
  return {
    add: (region, { rule, year, ...tally }) => {
      const key = `${region} ${year} ${rule}`;
      const none = { rule, region, year, holds: 0, broken: 0, notAssessable: 0 };
      const count = counts.get(key) ?? none;
      counts.set(key, count);
      count[resultOf(tally)] += 1;
    },
    counts: () => [...counts.values()].sort(compareCounts),
  };
}

/** A report is broken where one row or column is, and holds where one does and none is broken. */
function resultOf({ broken, holds }: Pick<RuleTally, 'broken' | 'holds'>) {
  if (broken > 0) return 'broken';
  return holds > 0 ? 'holds' : 'notAssessable';
}

function compareCounts(a: CheckCount, b: CheckCount): number {
  if (a.region !== b.region) return a.region < b.region ? -1 : 1;
  return a.year - b.year;
}
