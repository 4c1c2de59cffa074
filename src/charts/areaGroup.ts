import { addExact } from '../model/addExact.ts';
import type { YearTotals } from '../model/siteRecords.ts';
import type { SumGroup } from '../model/sumGroups.ts';
import type { Words } from './chart.ts';
import type { Basis } from './formatBasis.ts';
import { joinYears } from './joinYears.ts';

/** The sums of a group of figures over one year's reports that print the whole group. */
export interface AreaYear extends Basis {
  readonly year: number;
  readonly sums: readonly number[];
}

/** The years of a region, newest first. */
export interface AreaGroup {
  readonly years: readonly AreaYear[];
  /** Years with reports of which none prints the group. */
  readonly silent: readonly { readonly year: number; readonly reports: number }[];
}

/** What the picture of a body and that of a region say differently. */
export interface AreaFrame {
  readonly place: string;
  readonly period: string;
  readonly notes: readonly string[];
  readonly source: string;
}

/** What a region's reports, or the whole collection's, print of a group of figures. */
export function readAreaGroup(totals: readonly YearTotals[], group: SumGroup): AreaGroup {
  const newestFirst = totals.toSorted((a, b) => b.year - a.year);
  return {
    years: newestFirst.flatMap(({ year, reports, groups }): AreaYear[] => {
      const found = groups[group];
      return found ? [{ year, reports, counted: found.counted, sums: found.sums }] : [];
    }),
    silent: newestFirst.filter(({ groups }) => groups[group] === undefined),
  };
}

/** All years together; undefined where there is none. */
export function poolYears({ years }: AreaGroup): Omit<AreaYear, 'year'> | undefined {
  const [first, ...others] = years;
  if (first === undefined) return undefined;
  return others.reduce<Omit<AreaYear, 'year'>>(
    (pool, { counted, reports, sums }) => ({
      counted: pool.counted + counted,
      reports: pool.reports + reports,
      sums: pool.sums.map((sum, at) => addExact(sum, sums[at] ?? 0)),
    }),
    first,
  );
}

/** A sentence on the years that have reports, of which none prints the figures; or none. */
export function formatSilent({ silent }: Pick<AreaGroup, 'silent'>, words: Words): string[] {
  if (silent.length === 0) return [];
  const years = joinYears(silent.map(({ year }) => year).toReversed(), words);
  const reports = silent.reduce((sum, year) => sum + year.reports, 0);
  return [words.t('chart.area.silent', { years, count: reports })];
}
