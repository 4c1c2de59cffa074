import type {
  CoverageCountry,
  CoverageLine,
  CoverageProvince,
  CoverageRegion,
  CoverageYear,
  LookedFor,
} from '../../model/coverage.ts';
import type { DivisionRow } from '../../model/division.ts';
import type { AgencySummary } from '../../model/siteRecords.ts';
import { type Atlas, toRef } from '../build/atlas.ts';
import { type CoverageYears, createCoverageYears } from './coverageYears.ts';

/** Which bodies of the register have a report here, and which were looked for, by region and year. */
export interface CoverageTally {
  add(summary: AgencySummary): void;
  /** Counts a report that is not here; one that is here by now counts as held, whatever was recorded. */
  addLooked(line: CoverageLine, agency: AgencySummary): void;
  country(): CoverageCountry;
  province(code: string): CoverageProvince;
}

const COUNTRY = '';

/** A tally of nothing yet. Reports come before what was looked for, `lines`. */
export function createCoverageTally(atlas: Atlas, lines: readonly CoverageLine[]): CoverageTally {
  const counts = new Map<string, CoverageYears>();
  const own = new Map<string, readonly number[]>();
  // Of a whole country's reports only those that a line names are remembered one by one.
  const named = new Set(lines.map(({ agency, year }) => `${agency} ${year}`));
  const held = new Set<string>();
  const looked = new Map<string, LookedFor[]>();
  const count = (agency: AgencySummary, year: number, what: keyof Omit<CoverageYear, 'year'>) => {
    for (const region of [COUNTRY, ...atlas.regionsOf(agency.division).map(({ code }) => code)]) {
      const years = counts.get(region) ?? createCoverageYears();
      counts.set(region, years);
      years.add(year, what);
    }
  };
  const recordOf = (region: Omit<CoverageRegion, 'own' | 'years'>): CoverageRegion => ({
    ...region,
    own: [...(own.get(region.code) ?? [])],
    years: counts.get(region.code)?.years() ?? [],
  });
  const regionOf = (row: DivisionRow) => recordOf({ ...toRef(row), bodies: bodiesIn(atlas, row) });
  return {
    add: (summary) => {
      const { code, kind, years } = summary;
      if (kind !== 'town' && kind !== 'department') own.set(code, years);
      for (const year of years) {
        if (named.has(`${code} ${year}`)) held.add(`${code} ${year}`);
        count(summary, year, kind === 'department' ? 'departments' : 'held');
      }
    },
    addLooked: (line, agency) => {
      if (held.has(`${line.agency} ${line.year}`)) return;
      if (agency.kind !== 'department') count(agency, line.year, line.status);
      const { name, nameEn } = agency;
      const province = line.agency.slice(0, 2);
      looked.set(province, [...(looked.get(province) ?? []), { ...line, name, nameEn }]);
    },
    country: () => {
      const provinces = atlas.regions.filter(({ code }) => code.length === 2).map(regionOf);
      const bodies = provinces.reduce((sum, province) => sum + province.bodies, 0);
      const country = recordOf({ code: COUNTRY, name: '全国', nameEn: 'China', bodies });
      return { years: country.years.map(({ year }) => year), country, provinces };
    },
    province: (code) => ({
      regions: atlas.regions.filter((row) => row.code.startsWith(code)).map(regionOf),
      looked: (looked.get(code) ?? []).sort(compareLines),
    }),
  };
}

/** The region's own government, those below it, and its towns and street offices. */
function bodiesIn(atlas: Atlas, { code }: DivisionRow): number {
  const below = (['city', 'county', 'town'] as const).map((level) =>
    atlas.countWithin(code, level),
  );
  return below.reduce((sum, count) => sum + count, 1);
}

function compareLines(a: LookedFor, b: LookedFor): number {
  if (a.agency !== b.agency) return a.agency < b.agency ? -1 : 1;
  return a.year - b.year;
}
