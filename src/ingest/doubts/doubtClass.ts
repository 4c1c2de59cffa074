import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnosticCodes.ts';

/** Kinds of doubt, the gravest first. */
export const DOUBT_CLASSES = [
  'rejected',
  'unresolved',
  'unreadable',
  'rows',
  'tables',
  'conflicts',
  'notes',
] as const;
export type DoubtClass = (typeof DOUBT_CLASSES)[number];

const CLASS_OF_SEVERITY: Readonly<Record<Severity, DoubtClass>> = {
  error: 'rejected',
  warning: 'rows',
  info: 'notes',
};

/** Codes that weigh otherwise than their severity says. */
const CLASS_OF_CODE: Readonly<Partial<Record<DiagnosticCode, DoubtClass>>> = {
  'agency-unresolved': 'unresolved',
  'cell-unreadable': 'unreadable',
  'witnesses-differ': 'unreadable',
  'figures-unplaced': 'unreadable',
  'no-text-layer': 'unreadable',
  'text-layer-unseen': 'unreadable',
  'encoding-damaged': 'unreadable',
  'table-missing': 'tables',
  'table-cut-off': 'tables',
  'table-repeated': 'tables',
  'template-mixed': 'conflicts',
  'template-not-due': 'conflicts',
  'year-conflict': 'conflicts',
  'agency-conflict': 'conflicts',
  'published-conflict': 'conflicts',
  'witness-chosen-by-sums': 'conflicts',
};

/** How grave a diagnostic is. */
export function doubtClassOf({
  code,
  severity,
}: Pick<Diagnostic, 'code' | 'severity'>): DoubtClass {
  return CLASS_OF_CODE[code] ?? CLASS_OF_SEVERITY[severity];
}

/** How many doubts of each class a document has, the gravest first. */
export type DoubtCounts = readonly number[];

/** Counts the diagnostics of a document by class. */
export function countDoubts(
  diagnostics: readonly Pick<Diagnostic, 'code' | 'severity'>[],
): DoubtCounts {
  const counts = DOUBT_CLASSES.map(() => 0);
  for (const diagnostic of diagnostics) {
    const at = DOUBT_CLASSES.indexOf(doubtClassOf(diagnostic));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Order of documents, the most doubtful first: one grave doubt outweighs any number of lighter ones. */
export function compareDoubts(a: DoubtCounts, b: DoubtCounts): number {
  const at = a.findIndex((count, index) => count !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

const NOTES = DOUBT_CLASSES.indexOf('notes');

/** Whether there is more than notes. */
export function needsEyes(counts: DoubtCounts): boolean {
  return counts.slice(0, NOTES).some((count) => count > 0);
}
