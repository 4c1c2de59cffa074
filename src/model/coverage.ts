import { z } from 'zod';
import { agencyCodeSchema, divisionRefSchema } from './agency.ts';
import { dateSchema, yearSchema } from './report.ts';

/**
 * What the owner recorded of a report that is not here. `notFound`: looked for and not found;
 * `notPublished`: known not to be published. What is not recorded is simply not collected yet.
 */
export const LOOKED_STATUSES = ['notFound', 'notPublished'] as const;
export type LookedStatus = (typeof LOOKED_STATUSES)[number];

/** A line of data/coverage.csv. */
export const coverageLineSchema = z.strictObject({
  agency: agencyCodeSchema,
  year: yearSchema,
  status: z.enum(LOOKED_STATUSES),
  /** When it was looked for. */
  date: dateSchema,
  /** Where: an address, a page, a letter. */
  source: z.string().min(1),
  note: z.string().optional(),
});
export type CoverageLine = z.infer<typeof coverageLineSchema>;

/** Bodies of a region in one year; the rest of its bodies are not collected yet. */
export const coverageYearSchema = z.strictObject({
  year: yearSchema,
  /** Bodies of the register with a report here. */
  held: z.int(),
  notFound: z.int(),
  notPublished: z.int(),
  /** Departments with a report here; the register has no list of these. */
  departments: z.int(),
});
export type CoverageYear = z.infer<typeof coverageYearSchema>;

export const coverageRegionSchema = divisionRefSchema.extend({
  /** Governments, towns and street offices of the register inside the region, its own among them. */
  bodies: z.int(),
  /** Years of its own government's reports here. */
  own: z.array(yearSchema),
  /** In order of year; years of which nothing is known are left out. */
  years: z.array(coverageYearSchema),
});
export type CoverageRegion = z.infer<typeof coverageRegionSchema>;

/** The whole country, and its provinces. */
export const coverageCountrySchema = z.strictObject({
  /** Every year that anything is known of, in order. */
  years: z.array(yearSchema),
  country: coverageRegionSchema,
  provinces: z.array(coverageRegionSchema),
});
export type CoverageCountry = z.infer<typeof coverageCountrySchema>;

/** A line of data/coverage.csv with the agency's names. */
export const lookedForSchema = coverageLineSchema.extend({ name: z.string(), nameEn: z.string() });
export type LookedFor = z.infer<typeof lookedForSchema>;

/** One province: its cities and counties in order of code, and what was looked for there. */
export const coverageProvinceSchema = z.strictObject({
  regions: z.array(coverageRegionSchema),
  looked: z.array(lookedForSchema),
});
export type CoverageProvince = z.infer<typeof coverageProvinceSchema>;
