import { diagnose } from '../../model/diagnostic.ts';
import type { Label } from '../../model/parts.ts';
import { UNRESOLVED_REASONS, type UnresolvedReason } from '../../register/agencyEvidence.ts';
import { formatSourcesLine } from '../../register/formatSourcesLine.ts';
import type { DocumentOutcome } from './ingestOutcome.ts';
import type { RankedDocument, SeenDocument } from './rankDoubts.ts';

/** The register's reasons, for the readers of the page. */
const REASONS_ZH: Readonly<Record<UnresolvedReason, string>> = {
  'no-agency-named': '文档没有写明机关。',
  'name-not-in-register': '行政区划名录中没有文档印出的名称。',
  'no-place-named': '文档写了机关，没有写是哪里的机关。',
  'several-fit': '名称和文档中的其他线索符合不止一个机关。',
  'evidence-conflicts': '文档中的线索指向不同的地方。',
  'stated-code-unknown': 'sources.csv 中的代码不在行政区划名录中。',
};

/** Why no agency was found, in both languages. */
export function reasonLabel(reason: UnresolvedReason): Label {
  return { zh: REASONS_ZH[reason], en: UNRESOLVED_REASONS[reason] };
}

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
    reason: reasonLabel(finding.reason),
    remedy: formatSourcesLine(file, finding.candidates),
  } as const;
  const nobodys = diagnose('agency-unresolved', { actual: unresolved.agencyAsPrinted });
  return { name, document, verdict, diagnostics: [nobodys, ...unresolved.facts.diagnostics] };
}
