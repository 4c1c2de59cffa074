import { z } from 'zod';
import type { CsvRow } from '../../csv/parseCsv.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../model/diagnosticCodes.ts';
import { formatPlace, parsePlace } from '../../model/place.ts';
import { oneLine } from './oneLine.ts';
import { checkRow, type Reading } from './readTable.ts';

/** Columns of a diagnostic after those that say which report it is about. */
export const DIAGNOSTIC_COLUMNS = ['code', 'subject', 'actual', 'expected', 'place'] as const;

const codes = Object.keys(DIAGNOSTIC_CODES) as [DiagnosticCode, ...DiagnosticCode[]];

const diagnosticRowSchema = z.strictObject({
  code: z.enum(codes),
  subject: z.string().optional(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  place: z
    .string()
    .refine((text) => parsePlace(text) !== undefined, 'expected a place such as line 7 column 3')
    .optional(),
});

/** A diagnostic as its row; its severity follows from its code. */
export function formatDiagnosticRow(diagnostic: Diagnostic): Record<string, string> {
  return {
    code: diagnostic.code,
    subject: diagnostic.subject ?? '',
    actual: excerpt(diagnostic),
    expected: oneLine(diagnostic.expected),
    place: diagnostic.place ? formatPlace(diagnostic.place) : '',
  };
}

/** A diagnostic from its row; undefined, with its problems listed, where a cell is wrong. */
export function parseDiagnosticRow(reading: Reading, row: CsvRow): Diagnostic | undefined {
  const values: Record<string, string> = {};
  for (const name of DIAGNOSTIC_COLUMNS) values[name] = row.values[name] ?? '';
  const checked = checkRow(reading, row.line, values, diagnosticRowSchema);
  if (!checked) return undefined;
  const { code, subject, actual, expected, place } = checked;
  return diagnose(code, {
    subject,
    actual,
    expected,
    place: place ? parsePlace(place) : undefined,
  });
}

/** Codes whose excerpt is a piece of a sentence. */
const ABOUT_SENTENCES: ReadonlySet<DiagnosticCode> = new Set(['stated-number-missing']);
const LONGEST_LABEL = 40;

/** What the store keeps of the print: labels and cells, never a document's prose. */
function excerpt({ code, actual }: Diagnostic): string {
  const text = oneLine(actual);
  const isProse = ABOUT_SENTENCES.has(code) || text.length > LONGEST_LABEL || /[。；]/.test(text);
  return isProse ? '' : text;
}
