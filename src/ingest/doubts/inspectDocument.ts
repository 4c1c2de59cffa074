import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FigureReading } from '../../model/report.ts';
import { findRefusal, readDocument } from '../read/readDocument.ts';
import type { SourceDocument } from '../read/sourceDocument.ts';
import { ingestDocument } from '../report/ingestDocument.ts';
import type { IngestInput } from '../report/ingestReport.ts';
import type { Doubt, Doubts, ExcerptLine } from './doubt.ts';
import { DOUBT_CLASSES, doubtClassOf } from './doubtClass.ts';
import { excerptAt, excerptOfHead } from './excerptAt.ts';
import { readingsFor } from './readingsFor.ts';

/** A document with what was met when it was read. */
export interface InspectInput extends IngestInput {
  readonly diagnostics: readonly Diagnostic[];
}

/** Beyond these a person looks at the document itself. */
const MOST_DOUBTS = 12;

/** Looks at a document again, to show what was met beside what it says there. */
export async function inspectDocument(input: InspectInput): Promise<Doubts> {
  const document = await readDocument(input.bytes);
  const figures = figuresOf(document, input.year);
  const sorted = DOUBT_CLASSES.flatMap((name) =>
    input.diagnostics.filter((diagnostic) => doubtClassOf(diagnostic) === name),
  );
  const found = sorted.slice(0, MOST_DOUBTS).map(
    (diagnostic): Doubt => ({
      diagnostic,
      readings: readingsFor(diagnostic, figures),
      excerpt: excerptFor(diagnostic, document),
    }),
  );
  return { found, more: sorted.length - found.length };
}

/** What is about the document as a whole is shown beside its beginning. */
function excerptFor(diagnostic: Diagnostic, document: SourceDocument): ExcerptLine[] {
  if (diagnostic.place) return excerptAt(document, diagnostic.place);
  return diagnostic.severity === 'error' ? excerptOfHead(document) : [];
}

function figuresOf(document: SourceDocument, year: number | undefined): readonly FigureReading[] {
  if (findRefusal(document)) return [];
  const ingested = ingestDocument(document, year);
  return ingested.kind === 'report' ? ingested.report.figures : [];
}
