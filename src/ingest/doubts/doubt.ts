import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Label } from '../../model/parts.ts';
import type { FigureReading } from '../../model/report.ts';

/** One line of a document, or one row of its tables, as the report page shows it. */
export interface ExcerptLine {
  /** Where it stands, in words. */
  readonly place: string;
  readonly text: string;
  /** Whether this is the place in question; the others stand around it. */
  readonly isHere: boolean;
}

/** One thing in a document that a person should look at. */
export interface Doubt {
  readonly diagnostic: Diagnostic;
  /** What was read there. */
  readonly readings: readonly FigureReading[];
  /** Empty where the diagnostic names no place. */
  readonly excerpt: readonly ExcerptLine[];
}

/** What in one document needs a person's eyes, the most doubtful first. */
export interface Doubts {
  readonly found: readonly Doubt[];
  /** How many more there are. */
  readonly more: number;
}

/** What became of a document that needs eyes. */
export type Verdict =
  | { readonly kind: 'rejected' }
  | {
      readonly kind: 'unresolved';
      /** Why no agency was found. */
      readonly reason: Label;
      /** What the owner can do about it. */
      readonly remedy: string;
    }
  | { readonly kind: 'report'; readonly agency: string; readonly year: number };

/** A document that needs eyes, with all that the page shows of it. */
export interface DoubtfulDocument {
  readonly file: string;
  readonly verdict: Verdict;
  readonly doubts: Doubts;
}
