import { UNRESOLVED_REASONS } from '../../register/agencyEvidence.ts';
import { formatSourcesLine } from '../../register/formatSourcesLine.ts';
import type { DocumentOutcome } from './ingestOutcome.ts';
import type { RankedDocument, SeenDocument } from './rankDoubts.ts';

/** A document that is no report of anybody, with what the report page says about it. */
export function troubleOf(
  document: SeenDocument,
  outcome: DocumentOutcome,
): RankedDocument | undefined {
  const { name, file } = document;
  if (outcome.kind === 'rejected') {
    return { name, document, verdict: { kind: 'rejected' }, diagnostics: [outcome.reason] };
  }
  if (outcome.kind === 'report') return undefined;
  const { finding, unresolved } = outcome;
  const verdict = {
    kind: 'unresolved',
    reason: UNRESOLVED_REASONS[finding.reason],
    remedy: formatSourcesLine(file, finding.candidates),
  } as const;
  return { name, document, verdict, diagnostics: unresolved.facts.diagnostics };
}
