import { z } from 'zod';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnosticCodes.ts';
import { type Place, placeSchema } from './place.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

const codes = Object.keys(DIAGNOSTIC_CODES) as [DiagnosticCode, ...DiagnosticCode[]];

/**
 * What our reading met and could not take as it stands. `actual` is what is there (at most 80
 * characters of it), `expected` what the form has in its place.
 */
export const diagnosticSchema = z.strictObject({
  code: z.enum(codes),
  severity: z.enum(SEVERITIES),
  /** A figure, row or table id, where the diagnostic is about one. */
  subject: z.string().optional(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  place: placeSchema.optional(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

export interface DiagnosticDetails {
  readonly subject?: string | undefined;
  readonly actual?: string | undefined;
  readonly expected?: string | undefined;
  readonly place?: Place | undefined;
}

const LONGEST_EXCERPT = 80;

/** A diagnostic with the severity its code has; empty details are left out, long excerpts cut. */
export function diagnose(code: DiagnosticCode, details: DiagnosticDetails = {}): Diagnostic {
  const { subject, actual, expected, place } = details;
  return {
    code,
    severity: DIAGNOSTIC_CODES[code].severity,
    ...(subject !== undefined && { subject }),
    ...(actual !== undefined && { actual: excerpt(actual) }),
    ...(expected !== undefined && { expected }),
    ...(place !== undefined && { place }),
  };
}

function excerpt(text: string): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy.length <= LONGEST_EXCERPT) return tidy;
  const characters = [...tidy];
  if (characters.length <= LONGEST_EXCERPT) return tidy;
  return `${characters.slice(0, LONGEST_EXCERPT - 1).join('')}…`;
}
