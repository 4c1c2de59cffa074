import type { CoverageLine } from '../../model/coverage.ts';

/** The years for which an agency's report was looked for and is not to be found. */
export function notFoundBy(
  lines: readonly CoverageLine[],
): (agency: string) => ReadonlySet<number> {
  const years = new Map<string, Set<number>>();
  for (const { agency, year } of lines) {
    years.set(agency, (years.get(agency) ?? new Set()).add(year));
  }
  return (agency) => years.get(agency) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();
