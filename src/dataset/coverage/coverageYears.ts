import type { CoverageYear } from '../../model/coverage.ts';

/** Bodies of one region, counted by year. */
export interface CoverageYears {
  add(year: number, what: keyof Omit<CoverageYear, 'year'>): void;
  /** In order of year. */
  years(): CoverageYear[];
}

export function createCoverageYears(): CoverageYears {
  const years = new Map<number, CoverageYear>();
  return {
    add: (year, what) => {
      const none = { year, held: 0, notFound: 0, notPublished: 0, departments: 0 };
      const found = years.get(year) ?? none;
      years.set(year, found);
      found[what] += 1;
    },
    years: () => [...years.values()].sort((a, b) => a.year - b.year),
  };
}
