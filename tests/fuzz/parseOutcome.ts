import { readDocument } from '../../src/ingest/read/readDocument.ts';
import type { SourceDocument } from '../../src/ingest/read/sourceDocument.ts';
import { unpackDocuments } from '../../src/ingest/read/unpackDocuments.ts';
import { parseDocumentTables } from '../../src/ingest/report/tables/parseDocumentTables.ts';

/** What a reader made of one document. */
export interface Outcome {
  /** Every text that its tables and lines show, to tell whether a mutation left them alone. */
  readonly shown: string;
  readonly figures: string;
  /** Whether it has nothing and says nothing. */
  readonly isSilent: boolean;
}

/** Reads a file, or each document of an archive. */
export async function parseOutcomes(bytes: Uint8Array): Promise<Outcome[]> {
  const { documents, refused } = await unpackDocuments('file', bytes);
  const outcomes = await Promise.all(documents.map((document) => parse(document.bytes)));
  const isLost = outcomes.length === 0 && refused.length === 0 && bytes.length > 0;
  return isLost ? [{ shown: '', figures: '', isSilent: true }] : outcomes;
}

async function parse(bytes: Uint8Array): Promise<Outcome> {
  const document = await readDocument(bytes);
  const { value, diagnostics } = parseDocumentTables(document);
  const figures = Object.values(value)
    .flatMap((table) => table.figures)
    .map((figure) => `${figure.figure} ${figure.state === 'number' ? figure.value : figure.state}`);
  const said = document.diagnostics.length + diagnostics.length;
  const isSilent = bytes.length > 0 && document.blocks.length === 0 && said === 0;
  return { shown: shownBy(document), figures: figures.join(), isSilent };
}

function shownBy({ blocks, witness = [] }: SourceDocument): string {
  return JSON.stringify(
    [...blocks, ...witness].map((block) =>
      block.kind === 'line'
        ? block.text
        : block.grid.rows.map((row) =>
            row.map(({ text, columnSpan, rowSpan }) => [text, columnSpan, rowSpan]),
          ),
    ),
  );
}
