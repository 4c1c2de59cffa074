import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_CODES } from '../../model/diagnosticCodes.ts';
import { FORM_ROWS, isFigureId } from '../../model/figures.ts';
import { PART_LABELS } from '../../model/parts.ts';
import { formatPlace } from '../../model/place.ts';
import { formatPlaceIn } from '../formatFigure.ts';
import { figureLabel } from './figureLabel.ts';

/** One remark on our reading, in words. */
export interface DiagnosticRow {
  readonly message: string;
  /** What it is about, what stands there, what the form has there, where: what is known of these. */
  readonly details: readonly string[];
}

export function buildDiagnostics(
  locale: Locale,
  diagnostics: readonly Diagnostic[],
): readonly DiagnosticRow[] {
  return diagnostics.map((diagnostic) => ({
    message: labelIn(locale, DIAGNOSTIC_CODES[diagnostic.code]),
    details: detailsOf(locale, diagnostic),
  }));
}

function detailsOf(
  locale: Locale,
  { subject, actual, expected, place }: Diagnostic,
): readonly string[] {
  return [
    ...(subject === undefined ? [] : [subjectLabel(locale, subject)]),
    ...(actual === undefined ? [] : [t(locale, 'report.diagnostic.actual', { actual })]),
    ...(expected === undefined ? [] : [t(locale, 'report.diagnostic.expected', { expected })]),
    ...(place === undefined ? [] : [formatPlaceIn(locale, formatPlace(place))]),
  ];
}

/** A figure, a row or a part in words; what is none of them stays as it is. */
function subjectLabel(locale: Locale, subject: string): string {
  if (isFigureId(subject)) return figureLabel(locale, subject);
  const row = FORM_ROWS.find(({ id }) => id === subject);
  if (row) return labelIn(locale, row);
  const part = Object.entries(PART_LABELS).find(([key]) => key === subject);
  return part ? labelIn(locale, part[1]) : subject;
}
