import type { Locale } from '../../i18n/locale.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import type { CoverageRegion, CoverageYear } from '../../model/coverage.ts';
import type { Link } from '../frame/link.ts';
import { nameIn } from '../frame/nameIn.ts';

/** One region and year. */
export interface CoverageCell {
  /** Bodies of the register with a report here. */
  readonly held: string;
  /** Whether there is any. */
  readonly some: boolean;
  /** What else is known: looked for and not found, not published, departments, its own government. */
  readonly notes: readonly string[];
}

export interface CoverageRow {
  readonly name: string;
  readonly link: Link | undefined;
  /** How deep it lies below the first line. */
  readonly level: number;
  /** Governments, towns and street offices registered: what `held` is of. */
  readonly bodies: string;
  readonly cells: readonly CoverageCell[];
}

/** Regions down, years across. */
export interface CoverageMatrix {
  readonly years: readonly string[];
  readonly rows: readonly CoverageRow[];
}

export interface MatrixLine {
  readonly region: CoverageRegion;
  readonly link: Link | undefined;
  readonly level: number;
}

export function buildCoverageMatrix(
  locale: Locale,
  years: readonly number[],
  lines: readonly MatrixLine[],
): CoverageMatrix {
  return {
    years: years.map(String),
    rows: lines.map(({ region, link, level }) => ({
      name: nameIn(locale, region),
      link,
      level,
      bodies: formatNumber(locale, region.bodies),
      cells: years.map((year) => buildCell(locale, region, year)),
    })),
  };
}

const NOTHING = { held: 0, notFound: 0, notPublished: 0, departments: 0 };
const NOTED = ['notFound', 'notPublished', 'departments'] as const;

function buildCell(locale: Locale, { own, years }: CoverageRegion, year: number) {
  const counts: Omit<CoverageYear, 'year'> = years.find((each) => each.year === year) ?? NOTHING;
  const noted = NOTED.filter((what) => counts[what] > 0).map((what) =>
    t(locale, `coverage.cell.${what}`, { count: counts[what] }),
  );
  return {
    held: formatNumber(locale, counts.held),
    some: counts.held > 0,
    notes: [...(own.includes(year) ? [t(locale, 'coverage.cell.own')] : []), ...noted],
  };
}
