import { z } from 'zod';
import { placeSchema } from './place.ts';

/** What a report's prose may say nothing of. */
export const SILENT_SUBJECTS = ['applications', 'review', 'lawsuits', 'fees'] as const;
export type SilentSubject = (typeof SILENT_SUBJECTS)[number];

/** Each kind of remark without its place. */
const REMARK_SHAPES = [
  /** A total and the parts that its sentence lists as all there are: 824 = 480 + 207 + 137. */
  z.object({
    kind: z.literal('sum'),
    /** The stated figure that the total is. */
    figure: z.string(),
    total: z.number(),
    parts: z.array(z.number()).min(2),
  }),
  /** A count with its share of a whole, as a percentage: 107 of 304, 35.2%. */
  z.object({
    kind: z.literal('share'),
    /** The stated figure that the whole is. */
    figure: z.string(),
    count: z.number(),
    whole: z.number(),
    percent: z.number(),
    /** Digits printed behind the point. */
    decimals: z.int().min(0).max(6),
  }),
  /** The whole prose was read and nowhere names this. */
  z.object({ kind: z.literal('silent'), subject: z.enum(SILENT_SUBJECTS) }),
  /** A place whose name stands where the reporting body names itself, and is not the title's. */
  z.object({ kind: z.literal('otherAgency'), name: z.string().min(1) }),
  /** The prose gives another year than the report's as the period of its numbers. */
  z.object({ kind: z.literal('otherYear'), period: z.int().min(1990).max(2100) }),
] as const;

/**
 * What a check needs of the prose beyond stated figures, taken while the prose is at hand, so that
 * checks work without it. In doubt there is no remark.
 */
export const remarkSchema = z.intersection(
  z.discriminatedUnion('kind', REMARK_SHAPES),
  z.object({ place: placeSchema.optional() }),
);
export type Remark = z.infer<typeof remarkSchema>;

/** A remark in the store; its place as formatPlace writes it. */
export const storedRemarkSchema = z.intersection(
  z.discriminatedUnion('kind', REMARK_SHAPES),
  z.object({ place: z.string().optional() }),
);
export type StoredRemark = z.infer<typeof storedRemarkSchema>;
export type RemarkKind = StoredRemark['kind'];
/** A stored remark of one kind. */
export type RemarkOf<K extends RemarkKind> = Extract<StoredRemark, { kind: K }>;
