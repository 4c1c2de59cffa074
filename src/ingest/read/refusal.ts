import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { SourceDocument } from './sourceDocument.ts';

export type RefusalCode = 'file-unreadable' | 'limit-reached';

/**
 * Ends the reading of one document from any depth. Never leaves a reader: the reader turns it into
 * a document without blocks whose diagnostic says why.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly actual: string;
  readonly expected: string | undefined;

  /** `actual` and `expected` go into the diagnostic: what is there, and what a reader can take. */
  constructor(code: RefusalCode, actual: string, expected?: string) {
    super(expected === undefined ? actual : `${actual}; expected ${expected}`);
    this.code = code;
    this.actual = actual;
    this.expected = expected;
  }
}

/** A document of which nothing could be read, with its reason. */
export function refusedDocument(format: string, error: unknown): SourceDocument {
  return { format, blocks: [], diagnostics: [refusalDiagnostic(error)] };
}

/** Anything a library throws on broken input counts as "unreadable", with its own words. */
export function refusalDiagnostic(error: unknown): Diagnostic {
  if (error instanceof Refusal) {
    return diagnose(error.code, { actual: error.actual, expected: error.expected });
  }
  const actual = error instanceof Error ? error.message : String(error);
  return diagnose('file-unreadable', { actual });
}

/** Refuses what is larger than its limit. */
export function requireAtMost(what: string, actual: number, limit: number): void {
  if (actual > limit) throw new Refusal('limit-reached', `${what}: ${actual}`, `at most ${limit}`);
}
