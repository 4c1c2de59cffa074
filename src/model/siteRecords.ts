import { z } from 'zod';
import { agencyCodeSchema, agencySchema, divisionRefSchema } from './agency.ts';
import { checkSchema } from './check.ts';
import { ruleTallySchema } from './checkRecords.ts';
import { cellSchema } from './figureState.ts';
import { storedReportSchema } from './storedReport.ts';
import { SUM_GROUPS } from './sumGroups.ts';

/** What the dataset step writes for the site, one schema a file kind. */

/** A body's place among its peers: those of its kind in the same county, else city. */
export const peerGroupSchema = z.strictObject({
  division: divisionRefSchema,
  year: z.int(),
  /** Bodies of this kind that the register has there; absent for departments. */
  registered: z.int().optional(),
  /** Every peer with a report for the year, this agency among them, in order of code. */
  members: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      nameEn: z.string(),
      received: cellSchema,
      /** measure.refusalShare (0 to 1), only where its whole is large enough not to be marked. */
      refusals: z.strictObject({ share: z.number(), concluded: z.number() }).optional(),
    }),
  ),
});
export type PeerGroup = z.infer<typeof peerGroupSchema>;

export const agencyRecordSchema = z.strictObject({
  agency: agencySchema,
  /** Province first, the agency itself left out. */
  ancestors: z.array(divisionRefSchema),
  /** In order of year. */
  reports: z.array(storedReportSchema),
  peers: z.array(peerGroupSchema),
  /** The checks that are broken and rest on no doubtful reading, by rule, then year. */
  findings: z.array(checkSchema),
  /** All checks counted, in order of year, then rule. */
  checked: z.array(ruleTallySchema),
});
export type AgencyRecord = z.infer<typeof agencyRecordSchema>;

export const agencySummarySchema = agencySchema.extend({
  ancestors: z.array(divisionRefSchema),
  years: z.array(z.int()),
});
export type AgencySummary = z.infer<typeof agencySummarySchema>;

/** A sum over reports that says over how many of them it is. */
export const totalSchema = z.strictObject({
  /** Sum over the reports that print a number. */
  sum: z.number(),
  /** Reports that print a number. */
  counted: z.int(),
  /** Reports that there are. */
  reports: z.int(),
});
export type Total = z.infer<typeof totalSchema>;

/** The figures summed for regions and the whole collection. */
export const YEAR_TOTAL_FIGURES = [
  'applications.received.total',
  'applications.granted.total',
  'applications.partlyGranted.total',
  'applications.concluded.total',
  'proceedings.review.total',
  'proceedings.directLawsuit.total',
  'proceedings.lawsuitAfterReview.total',
] as const;

/** Sums over the reports that print a number for every figure of a group. */
export const groupSumsSchema = z.strictObject({
  /** How many reports that are. */
  counted: z.int(),
  /** In the order of the group's figures (sumGroups.ts). */
  sums: z.array(z.number()),
});
export type GroupSums = z.infer<typeof groupSumsSchema>;

export const yearTotalsSchema = z.strictObject({
  year: z.int(),
  reports: z.int(),
  totals: z.record(z.enum(YEAR_TOTAL_FIGURES), totalSchema),
  /** A group that no report prints is absent. */
  groups: z.partialRecord(z.enum(SUM_GROUPS), groupSumsSchema),
  /** The same without reports whose balances are broken; absent where none is. */
  balanced: z
    .strictObject({
      reports: z.int(),
      totals: z.record(z.enum(YEAR_TOTAL_FIGURES), totalSchema),
    })
    .optional(),
});
export type YearTotals = z.infer<typeof yearTotalsSchema>;

export const regionRecordSchema = z.strictObject({
  region: divisionRefSchema.extend({ kind: z.enum(['province', 'city', 'county']) }),
  ancestors: z.array(divisionRefSchema),
  /** Regions right below, all that the register has. */
  children: z.array(
    divisionRefSchema.extend({
      registered: z.int(),
      agencies: z.int(),
      reports: z.int(),
    }),
  ),
  /** Towns and street offices right below (only in counties, or in cities without counties). */
  towns: z.array(divisionRefSchema.extend({ years: z.array(z.int()) })),
  /** Governments and departments of this very region that have a report. */
  agencies: z.array(agencySummarySchema),
  /** Town-level bodies that the register has anywhere in the region. */
  registered: z.int(),
  /** Sums over every report of every agency in the region, by year. */
  years: z.array(yearTotalsSchema),
});
export type RegionRecord = z.infer<typeof regionRecordSchema>;

export const reportSummarySchema = z.strictObject({
  agency: agencySummarySchema,
  year: z.int(),
  published: z.string().optional(),
  received: cellSchema,
});
export type ReportSummary = z.infer<typeof reportSummarySchema>;

export const collectionRecordSchema = z.strictObject({
  agencies: z.int(),
  reports: z.int(),
  /** Table and stated figures that carry a number. */
  numbers: z.int(),
  /** Town-level bodies in the register. */
  registered: z.int(),
  captures: z.strictObject({ document: z.int(), complete: z.int(), partial: z.int() }),
  unresolved: z.int(),
  years: z.array(yearTotalsSchema),
  /** The reports published last, newest first; those without a date come after. */
  latest: z.array(reportSummarySchema),
  provinces: z.array(
    divisionRefSchema.extend({ agencies: z.int(), reports: z.int(), registered: z.int() }),
  ),
  /** Newest date in the data (retrieved, published or corrected): the release's date. */
  released: z.string(),
  /** sha256 over the data files: the release's name. */
  release: z.string(),
});
export type CollectionRecord = z.infer<typeof collectionRecordSchema>;

/** One name that the agency lookup finds. */
export const lookupEntrySchema = z.strictObject({
  /** Of a region, a town or street office, a government or a department. */
  code: agencyCodeSchema,
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** Tone-free syllables, one a Chinese character of the name. */
  pinyin: z.string(),
  /**
   * Characters of the name proper, from and up to, as indexes of `name`: without the government
   * before a department's name and without the ending that says what kind of body it is.
   */
  proper: z.tuple([z.int(), z.int()]),
  /** Years with a report; 0 for what is not collected, and for regions. */
  years: z.int(),
});
export type LookupEntry = z.infer<typeof lookupEntrySchema>;

/** Everything that the agency lookup is made from; each list is in order of code. */
export const lookupSchema = z.strictObject({
  /** Provinces, cities and counties. */
  regions: z.array(lookupEntrySchema),
  /** Every town and street office, and every government or department with a report. */
  agencies: z.array(lookupEntrySchema),
  /** Readings of each Chinese character that the names hold, the most frequent first. */
  readings: z.record(z.string(), z.array(z.string()).min(1)),
  /** Each traditional form of such a character that no name holds, its character behind it. */
  traditional: z.string(),
});
export type Lookup = z.infer<typeof lookupSchema>;
