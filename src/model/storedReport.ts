import { z } from 'zod';
import { agencyCodeSchema } from './agency.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { cellSchema } from './figureState.ts';
import { PART_KEYS } from './parts.ts';
import { storedRemarkSchema } from './remark.ts';
import { dateSchema, QUALIFIERS, sourceSchema, yearSchema } from './report.ts';
import { REPORT_TEMPLATES, reportTemplatesSchema } from './template.ts';

/**
 * How much of a document the store holds. `document`: read from the document by the parser;
 * `complete`: all tables, taken by hand; `partial`: only some figures, taken by hand, the rest
 * `missing` because nobody has looked yet.
 */
export const CAPTURES = ['document', 'complete', 'partial'] as const;
export type Capture = (typeof CAPTURES)[number];

/** A line of data/corrections.csv: our data, put right in the open. */
export const correctionSchema = z.strictObject({
  agency: agencyCodeSchema,
  year: yearSchema,
  figure: z.string(),
  cell: cellSchema,
  reason: z.string().min(1),
  source: z.string().min(1),
  date: dateSchema,
});
export type Correction = z.infer<typeof correctionSchema>;

/** A table figure in the store. `corrected` holds what stood there before a correction. */
export const storedFigureSchema = z.intersection(
  cellSchema,
  z.object({
    /** The cell's text as printed, where it differs from the plain value. */
    raw: z.string().optional(),
    /** Where it stands in the document, as formatPlace writes it. */
    place: z.string().optional(),
    corrected: z
      .object({ from: cellSchema, reason: z.string(), source: z.string(), date: dateSchema })
      .optional(),
  }),
);
export type StoredFigure = z.infer<typeof storedFigureSchema>;

/** A stated figure in the store: everything but its sentence. */
export const storedMentionSchema = z.intersection(
  cellSchema,
  z.object({
    figure: z.string(),
    raw: z.string(),
    unit: z.string(),
    qualifier: z.enum(QUALIFIERS),
    place: z.string().optional(),
  }),
);
export type StoredMention = z.infer<typeof storedMentionSchema>;

/** Our own summary of one part of a report, in both languages. */
export const digestSchema = z.strictObject({
  part: z.enum(PART_KEYS),
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type Digest = z.infer<typeof digestSchema>;

/** Another document for the same agency and year, which is kept and not shown as the report. */
export const otherVersionSchema = z.strictObject({
  /** Its sha256, else its address, else its note. */
  document: z.string(),
  published: dateSchema.optional(),
  /** The figures, also stated ones, that it has otherwise; what only one of the two has is left out. */
  differing: z.array(z.strictObject({ figure: z.string(), cell: cellSchema })),
});
export type OtherVersion = z.infer<typeof otherVersionSchema>;

/** One report of one agency for one year, as the store holds it and the site shows it. */
export const storedReportSchema = z.strictObject({
  agency: agencyCodeSchema,
  year: yearSchema,
  template: z.enum(REPORT_TEMPLATES),
  templates: reportTemplatesSchema,
  title: z.string().optional(),
  published: dateSchema.optional(),
  capture: z.enum(CAPTURES),
  source: sourceSchema,
  /** Version of the parser that read it; absent for reports taken by hand. */
  parser: z.string().optional(),
  /** Every figure of the report's templates, by id, in form order; others are not in the template. */
  figures: z.record(z.string(), storedFigureSchema),
  stated: z.array(storedMentionSchema),
  /** What else a check needs of the prose; absent where there is nothing, or nobody read it for that. */
  remarks: z.array(storedRemarkSchema).optional(),
  diagnostics: z.array(diagnosticSchema),
  digest: z.array(digestSchema),
  /** Absent where there is no other document. */
  otherVersions: z.array(otherVersionSchema).optional(),
  /** The report's own prose, only on machines that hold the document. */
  texts: z
    .array(z.strictObject({ part: z.enum(PART_KEYS), heading: z.string(), text: z.string() }))
    .optional(),
});
export type StoredReport = z.infer<typeof storedReportSchema>;
