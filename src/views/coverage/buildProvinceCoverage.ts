import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { CoverageProvince, CoverageRegion, LookedFor } from '../../model/coverage.ts';
import { COVERAGE_PATH, pageAddress, regionPath } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn } from '../frame/nameIn.ts';
import { buildCoverageMatrix, type CoverageMatrix } from './coverageMatrix.ts';

/** A report that was looked for, in words. */
export interface LookedRow {
  /** Names repeat within a province. */
  readonly code: string;
  readonly name: string;
  readonly year: string;
  readonly status: string;
  readonly date: string;
  readonly source: string;
  /** Where the source is an address. */
  readonly href: string | undefined;
  readonly note: string;
}

/** Coverage of one province, down to its counties. */
export interface ProvinceCoverageView {
  readonly title: string;
  readonly name: string;
  readonly crumbs: readonly Link[];
  readonly region: Link;
  readonly matrix: CoverageMatrix;
  readonly looked: readonly LookedRow[];
}

export function buildProvinceCoverage(
  locale: Locale,
  code: string,
  { regions, looked }: CoverageProvince,
  years: readonly number[],
): ProvinceCoverageView {
  const province = regions.find((region) => region.code === code);
  if (province === undefined) throw new Error(`the dataset has no coverage of ${code}`);
  const name = nameIn(locale, province);
  return {
    title: t(locale, 'coverage.province', { name }),
    name,
    crumbs: [{ href: pageAddress(locale, COVERAGE_PATH), label: t(locale, 'coverage.heading') }],
    region: {
      href: pageAddress(locale, regionPath(code)),
      label: t(locale, 'coverage.toRegion', { name }),
    },
    matrix: buildCoverageMatrix(
      locale,
      years.toReversed(),
      regions.map((region) => ({
        region,
        link: { href: pageAddress(locale, regionPath(region.code)), label: nameIn(locale, region) },
        level: levelOf(region),
      })),
    ),
    looked: looked.map((line) => buildLooked(locale, line)),
  };
}

/** Provinces have two digits, cities four, counties six. */
const levelOf = ({ code }: CoverageRegion): number => code.length / 2 - 1;

function buildLooked(locale: Locale, line: LookedFor): LookedRow {
  const { agency, year, status, date, source, note = '' } = line;
  return {
    code: agency,
    name: nameIn(locale, line),
    year: String(year),
    status: t(locale, `coverage.status.${status}`),
    date,
    source,
    href: /^https?:\/\//.test(source) ? source : undefined,
    note,
  };
}
