import { z } from 'zod';
import { divisionRefSchema } from './agency.ts';
import { checkSchema } from './check.ts';
import { sourceSchema, yearSchema } from './report.ts';
import { CAPTURES } from './storedReport.ts';

/** What the dataset step writes about checks, beside the findings of each agency. */

const holding = { holds: z.int(), broken: z.int(), notAssessable: z.int() };

/** What one rule says of one report: how many rows, columns or figures it looked at, and how. */
export const ruleTallySchema = z.strictObject({
  year: yearSchema,
  rule: z.string(),
  ...holding,
  /** The first things that stand in the way of what could not be assessed, at most eight. */
  obstacles: z.array(z.string()),
  /** How many there are. */
  obstacleCount: z.int(),
});
export type RuleTally = z.infer<typeof ruleTallySchema>;

/**
 * How many reports of a region and year a rule found as they should be. A report is `broken` where
 * one row or column is, else `holds` where one holds, else `notAssessable`; their sum is every report
 * that the rule looked at.
 */
export const checkCountSchema = z.strictObject({
  rule: z.string(),
  /** Code of a province, city or county; empty for the whole country. */
  region: z.string(),
  year: yearSchema,
  ...holding,
});
export type CheckCount = z.infer<typeof checkCountSchema>;

/** A finding as lists show it; the check itself is in its agency's record. */
export const findingEntrySchema = checkSchema
  .pick({
    agency: true,
    year: true,
    rule: true,
    subject: true,
    left: true,
    right: true,
    difference: true,
    message: true,
  })
  .extend({
    name: z.string(),
    nameEn: z.string(),
    /** Province first, the agency itself left out. */
    ancestors: z.array(divisionRefSchema),
  });
export type FindingEntry = z.infer<typeof findingEntrySchema>;

/** What does not fit in a document whose agency is not known, with what is known of it. */
export const unresolvedFindingsSchema = z.strictObject({
  year: yearSchema,
  capture: z.enum(CAPTURES),
  /** The agency's name as the document has it; may be as little as 我镇. */
  printed: z.string(),
  /** Agencies that its words fit. */
  candidates: z.array(divisionRefSchema),
  title: z.string().optional(),
  source: sourceSchema,
  findings: z.array(checkSchema.omit({ agency: true })),
});
export type UnresolvedFindings = z.infer<typeof unresolvedFindingsSchema>;
