import { z } from 'zod';

/** The four levels of the register; a code has two, four, six or nine digits. */
export const DIVISION_LEVELS = ['province', 'city', 'county', 'town'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/**
 * What a division is in law. `zone` is a development zone that the statistics office counts as a
 * county; `area` a Beijing-style 地区; `other` a farm, prison, park or the like that it counts as a
 * town. A `placeholder` (市辖区, 省直辖县级行政区划) only fills a level of the code and is no place.
 */
export const DIVISION_KINDS = [
  'province',
  'autonomousRegion',
  'municipality',
  'city',
  'prefecture',
  'autonomousPrefecture',
  'league',
  'district',
  'county',
  'autonomousCounty',
  'countyCity',
  'banner',
  'autonomousBanner',
  'specialDistrict',
  'forestDistrict',
  'zone',
  'street',
  'town',
  'township',
  'ethnicTownship',
  'sumu',
  'area',
  'other',
  'placeholder',
] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** A line of data/register/. */
export const divisionRowSchema = z.strictObject({
  code: z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{3})?)?)?$/, 'expected 2, 4, 6 or 9 digits'),
  /** Official name: 戚家山街道. */
  name: z.string().min(1),
  /** Code of the division right above; empty for a province. */
  parent: z.string().regex(/^(\d{2}|\d{4}|\d{6})?$/, 'expected empty, or 2, 4 or 6 digits'),
  kind: z.enum(DIVISION_KINDS),
  /** Tone-free syllables, one a character, separated by spaces; ü is v. */
  pinyin: z.string().regex(/^[a-z]+( [a-z]+)*$/, 'expected syllables of a to z'),
  /** English name where it is no product of the rule; else empty. */
  en: z.string(),
});
export type DivisionRow = z.infer<typeof divisionRowSchema>;

/** A line of data/register/hosts.csv: a host name, or the end of one, and whose it is. */
export const hostRowSchema = z.strictObject({
  host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host name'),
  code: z.string().regex(/^(\d{2}|\d{4}|\d{6})$/, 'expected 2, 4 or 6 digits'),
});
export type HostRow = z.infer<typeof hostRowSchema>;

/** The level that a code's length says; undefined for any other length. */
export function levelOfCode(code: string): DivisionLevel | undefined {
  switch (code.length) {
    case 2:
      return 'province';
    case 4:
      return 'city';
    case 6:
      return 'county';
    case 9:
      return 'town';
    default:
      return undefined;
  }
}
