/** What reading a document tells, as far as collecting needs it. */
export type Verdict =
  | {
      readonly kind: 'report';
      /** Whether any figure of the form's tables was found. */
      readonly hasTables: boolean;
      /** The report year by the document's own word. */
      readonly year: number | undefined;
      /** Equal for documents that give the same figures, whatever their format. */
      readonly figures: string;
    }
  /** No report, in the words of whoever read it. */
  | { readonly kind: 'none'; readonly reason: string }
  /** A kind of file that cannot be read, so that nobody knows. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads a document to tell whether it is a report. Never throws. */
export type JudgeDocument = (bytes: Uint8Array, name: string) => Promise<Verdict>;

/** How much a document gives; a lesser one never takes the place of a better one. */
export function worthOf(verdict: Verdict | undefined): number {
  if (verdict === undefined || verdict.kind === 'none') return 0;
  if (verdict.kind === 'unreadable') return 1;
  return verdict.hasTables ? 3 : 2;
}
