import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { cellSchema } from './figureState.ts';
import { PART_KEYS } from './parts.ts';
import { placeSchema } from './place.ts';
import { remarkSchema } from './remark.ts';
import { reportTemplatesSchema } from './template.ts';

/** An ISO 8601 calendar date, `2022-01-14`. */
export const dateSchema = z.iso.date();

/** The first and last report years that can exist: the 条例 came into force in 2008. */
export const yearSchema = z.int().min(2008).max(2100);

/**
 * How a figure was found, by permanent names. In text: labels and the values after them in rows
 * between tabs, between pipes, or on plain lines; or the figures first, then their labels. In
 * tables that a format marks: the cells one after another, or the cell that a row and a column
 * name. In PDF also: where its text stands.
 */
export const READING_RULES = [
  'tab-rows',
  'pipe-rows',
  'plain-rows',
  'figures-first',
  'cell-stream',
  'grid',
  'positions',
] as const;
export type ReadingRule = (typeof READING_RULES)[number];

/** One table figure as read: what was printed, where, and what it says. */
export const figureReadingSchema = z.intersection(
  cellSchema,
  z.object({
    figure: z.string(),
    /** The cell's text as printed, white space trimmed; empty for blank and missing. */
    raw: z.string(),
    /** Absent only where the cell is missing. */
    place: placeSchema.optional(),
    /** Absent where the cell is missing. */
    rule: z.enum(READING_RULES).optional(),
  }),
);
export type FigureReading = z.infer<typeof figureReadingSchema>;

export const QUALIFIERS = ['exact', 'about', 'moreThan', 'lessThan'] as const;

/** One mention of a figure in prose. */
export const statedMentionSchema = z.intersection(
  cellSchema,
  z.object({
    figure: z.string(),
    raw: z.string(),
    /** The measure word as printed (条, 件, 篇 …). */
    unit: z.string(),
    qualifier: z.enum(QUALIFIERS),
    place: placeSchema,
    /** The sentence it stands in; kept with the texts, never in the data. */
    sentence: z.string(),
  }),
);
export type StatedMention = z.infer<typeof statedMentionSchema>;

/** The prose of one part, with the place of its first line. */
export const reportPartSchema = z.strictObject({
  part: z.enum(PART_KEYS),
  heading: z.string(),
  text: z.string(),
  place: placeSchema,
});
export type ReportPart = z.infer<typeof reportPartSchema>;

/** The document a report was read from. Empty strings are never used: what is unknown is absent. */
export const sourceSchema = z.strictObject({
  /** Name of the file, without folders of the machine it was read on. */
  file: z.string().optional(),
  format: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  retrieved: dateSchema.optional(),
  /** Where a report comes from when there is no address. */
  note: z.string().optional(),
  /** The same note in English. */
  noteEn: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A report as read from one document, before it is known whose it is. */
export const reportSchema = z.strictObject({
  title: z.string().optional(),
  year: yearSchema.optional(),
  published: z
    .strictObject({ date: dateSchema, raw: z.string(), place: placeSchema.optional() })
    .optional(),
  templates: reportTemplatesSchema,
  figures: z.array(figureReadingSchema),
  stated: z.array(statedMentionSchema),
  remarks: z.array(remarkSchema),
  parts: z.array(reportPartSchema),
});
export type Report = z.infer<typeof reportSchema>;

/** A value together with what was met while reading it. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
