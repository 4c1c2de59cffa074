import { z } from 'zod';
import { agencyCodeSchema, divisionRefSchema } from './agency.ts';
import { PROSE_KEYS } from './parts.ts';
import { yearSchema } from './report.ts';

/** A piece of an excerpt: shared with the text beside it, or not. */
const excerptPieceSchema = z.strictObject({ text: z.string().min(1), shared: z.boolean() });
export type ExcerptPiece = z.infer<typeof excerptPieceSchema>;

/** The same passage in two reports. */
export const excerptSchema = z.strictObject({
  own: z.array(excerptPieceSchema),
  other: z.array(excerptPieceSchema),
});
export type Excerpt = z.infer<typeof excerptSchema>;

/** A part of a report of which most stands in another report too; who wrote first is not said. */
export const copiedPartSchema = z.strictObject({
  agency: agencyCodeSchema,
  year: yearSchema,
  part: z.enum(PROSE_KEYS),
  /** Characters compared: without blanks, punctuation and sentences that all reports have. */
  length: z.int().min(1),
  /** How many of them stand in the other report. */
  shared: z.int().min(1),
  other: z.strictObject({
    agency: agencyCodeSchema,
    name: z.string(),
    nameEn: z.string(),
    /** Province first. */
    ancestors: z.array(divisionRefSchema),
    year: yearSchema,
    part: z.enum(PROSE_KEYS),
  }),
  /** Passages that the two share, and in all of how many these are the longest. */
  passages: z.int().min(1),
  excerpts: z.array(excerptSchema),
});
export type CopiedPart = z.infer<typeof copiedPartSchema>;

/**
 * How far texts could be compared. A report whose prose is not on the machine that built the site
 * was not compared, which is not the same as having nothing in common.
 */
export const copiedSummarySchema = z.strictObject({
  reports: z.int(),
  /** Reports whose prose was at hand. */
  compared: z.int(),
  /** Reports of which a part stands in another report too. */
  found: z.int(),
});
export type CopiedSummary = z.infer<typeof copiedSummarySchema>;
