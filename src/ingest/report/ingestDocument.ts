import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';
import type { SourceDocument } from '../read/sourceDocument.ts';
import { type AgencyEvidenceInput, agencyEvidenceOf } from './agencyEvidenceOf.ts';
import { completeFigures } from './completeFigures.ts';
import { findOutline, type Outline } from './outline.ts';
import { parseHead } from './parseHead.ts';
import { parseTemplates } from './parseTemplates.ts';
import { parseParts, parseSections } from './parts/parseParts.ts';
import { parseRemarks } from './prose/remarks/parseRemarks.ts';
import { standsInTables } from './prose/remarks/standsInTables.ts';
import { findRejection } from './rejection/findRejection.ts';
import { reportEvidence } from './rejection/reportEvidence.ts';
import { parseStated } from './stated/parseStated.ts';
import { parseDocumentTables } from './tables/parseDocumentTables.ts';
import type { TablesReading } from './tables/parseTables.ts';
import { preambleOf } from './title/preambleOf.ts';
import { withoutSignature } from './title/withoutSignature.ts';

/** What the document itself was, beside the report in it. */
export type DocumentFacts = Pick<SourceDocument, 'format' | 'encoding'>;

/** A report with what was met while reading it, or why the document is none. */
export type Ingested =
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly document: DocumentFacts;
      readonly agencyInput: AgencyEvidenceInput;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly kind: 'rejected';
      readonly reason: Diagnostic;
      readonly diagnostics: readonly Diagnostic[];
    };

/**
 * Parses a document that has been read. `year` is the word of the documents' owner and wins over
 * what the document says.
 */
export function ingestDocument(document: SourceDocument, year?: number): Ingested {
  const tables = parseDocumentTables(document);
  const outline = findOutline(document, tables.value);
  const met = [...document.diagnostics, ...tables.diagnostics];
  const reason = findRejection(reportEvidence(outline, tables.value));
  if (reason && !isScan(document)) return { kind: 'rejected', reason, diagnostics: met };
  const { report, diagnostics } = parseReport(outline, tables.value, year);
  const { format, encoding } = document;
  return {
    kind: 'report',
    report,
    document: { format, ...(encoding !== undefined && { encoding }) },
    agencyInput: agencyEvidenceOf(document, outline),
    diagnostics: [...met, ...diagnostics],
  };
}

/** A scan shows nothing by which it could be rejected; its owner says what it is. */
function isScan({ diagnostics }: SourceDocument): boolean {
  return diagnostics.some(({ code }) => code === 'no-text-layer');
}

function parseReport(
  outline: Outline,
  tables: TablesReading,
  ownersYear: number | undefined,
): { report: Report; diagnostics: readonly Diagnostic[] } {
  const lines = withoutSignature(outline.lines, (outline.headings.at(-1)?.line ?? -1) + 1);
  const preamble = preambleOf(outline.head, outline.titles);
  const sections = parseSections(lines, outline.headings, preamble);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const head = parseHead(outline, paragraphs, ownersYear);
  const { title, year, published } = head.value;
  const templates = parseTemplates(tables, year, outline.legacyHeadings > 0);
  const figures = completeFigures(tables, templates.value);
  const parts = parseParts(sections);
  const stated = parseStated(paragraphs, year);
  const isWhole = !standsInTables(outline.lines, Object.values(tables));
  const remarks = parseRemarks(sections, { title, year, isWhole });
  return {
    report: {
      ...(title !== undefined && { title }),
      ...(year !== undefined && { year }),
      ...(published !== undefined && { published }),
      templates: templates.value,
      figures: [...figures.value],
      stated: [...stated.value],
      remarks: [...remarks],
      parts: [...parts.value],
    },
    diagnostics: [head, templates, figures, parts, stated].flatMap((step) => step.diagnostics),
  };
}
