import type { Ingested } from '../report/ingestDocument.ts';

/** Whose report it is, as far as the parse command says it. */
export type AgencyAnswer =
  | { readonly kind: 'resolved'; readonly code: string; readonly name: string }
  | {
      readonly kind: 'unresolved';
      readonly reason: string;
      readonly candidates: readonly { readonly code: string; readonly name: string }[];
    };

/** One file as it was read; `agency` is absent where it was not asked for. */
export interface ParsedFile {
  readonly file: string;
  readonly ingested: Ingested;
  readonly agency?: AgencyAnswer | undefined;
}
