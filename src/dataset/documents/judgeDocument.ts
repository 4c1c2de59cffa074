import type { Ingested } from '../../ingest/report/ingestDocument.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import type { AgencyFinding } from '../../register/agencyEvidence.ts';
import type { Register } from '../../register/buildRegister.ts';
import { findAgency } from '../../register/findAgency.ts';
import { agencyFound } from '../store/agencyNamed.ts';
import type { ReportTexts } from '../store/textFiles.ts';
import type { DocumentOutcome } from './ingestOutcome.ts';
import type { SourceLine } from './sources.ts';
import { toReportFacts } from './toReportFacts.ts';

/** A document with all that is known of it. */
export interface DocumentAtHand {
  readonly file: string;
  readonly sha256: string;
  readonly line: SourceLine | undefined;
  /** The agency that the store has for this very document. */
  readonly knownAgency: string | undefined;
  /** Whether data/agencies.csv names an agency. */
  readonly isNamed: (code: string) => boolean;
}

/** Tells whose report a document is. The owner's word wins over the document's. */
export function judgeDocument(
  document: DocumentAtHand,
  ingested: Ingested,
  parser: string,
  register: Register,
): DocumentOutcome {
  const { file, sha256, line } = document;
  if (ingested.kind === 'rejected') return { kind: 'rejected', reason: ingested.reason };
  const { report, agencyInput } = ingested;
  const { year } = report;
  if (year === undefined) return { kind: 'rejected', reason: diagnose('year-missing') };
  const evidence = { ...agencyInput, url: line?.url, statedCode: line?.agency };
  const finding = withKnownAgency(findAgency(evidence, register), document, register);
  const diagnostics = [...ingested.diagnostics, ...agencyConflict(finding)];
  const origin = { file, format: ingested.document.format, sha256, parser, line };
  const facts = toReportFacts({ ...report, year }, diagnostics, origin);
  if (finding.kind === 'resolved') {
    const { agency, isListed } = agencyFound(finding, register);
    const unlisted = agency && !isListed && !document.isNamed(agency.code) && { unlisted: agency };
    const texts = textsOf(report, sha256, parser);
    return { kind: 'report', code: finding.code, ...unlisted, facts, texts };
  }
  const candidates = finding.candidates.map(({ code }) => code);
  const agencyAsPrinted = printedName(finding, agencyInput.titleLines);
  const unresolved = { facts, reason: finding.reason, agencyAsPrinted, candidates };
  return { kind: 'unresolved', unresolved, finding };
}

/**
 * A document stays with the agency it was once put under when its words alone do not tell, and a
 * code that stands for a department nobody has named yet settles nothing.
 */
function withKnownAgency(
  finding: AgencyFinding,
  { knownAgency, isNamed }: DocumentAtHand,
  register: Register,
): AgencyFinding {
  if (finding.kind === 'resolved') {
    const { isListed } = agencyFound(finding, register);
    const isNameless = !isListed && finding.name === finding.code && !isNamed(finding.code);
    const { evidence } = finding;
    return isNameless
      ? { kind: 'unresolved', candidates: [], evidence, reason: 'stated-code-unknown' }
      : finding;
  }
  if (knownAgency === undefined || finding.reason === 'stated-code-unknown') return finding;
  const { evidence } = finding;
  return { kind: 'resolved', code: knownAgency, name: knownAgency, confidence: 'strong', evidence };
}

/** Evidence that points elsewhere than the answer is kept for readers to see. */
function agencyConflict(finding: AgencyFinding): Diagnostic[] {
  const against = finding.evidence.find(({ verdict }) => verdict === 'contradicts');
  if (finding.kind !== 'resolved' || !against) return [];
  const place = against.place && { in: 'text' as const, ...against.place };
  return [diagnose('agency-conflict', { actual: against.text, expected: finding.name, place })];
}

function printedName({ evidence }: AgencyFinding, titleLines: readonly string[]): string {
  const named = evidence.find(({ kind }) => kind === 'title' || kind === 'body');
  return named?.text ?? titleLines[0] ?? '';
}

function textsOf(report: Report, sha256: string, parser: string): ReportTexts {
  return {
    sha256,
    parser,
    parts: report.parts.map(({ part, heading, text }) => ({ part, heading, text })),
    sentences: report.stated.map(({ figure, sentence }) => ({ figure, sentence })),
  };
}
