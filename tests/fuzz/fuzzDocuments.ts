import { readDocument } from '../../src/ingest/read/readDocument.ts';
import type { SourceDocument } from '../../src/ingest/read/sourceDocument.ts';
import { unpackDocuments } from '../../src/ingest/read/unpackDocuments.ts';
import { parseDocumentTables } from '../../src/ingest/report/tables/parseDocumentTables.ts';
import { numbersFrom } from '../fixtures/make/inventedReport.ts';
import { waysToDamage } from './waysToDamage.ts';

/** Mutants of each format: `MUTANTS=20000 npx vitest run tests/fuzz` for more. */
const MUTANTS = Number(process.env.MUTANTS ?? 2000);
/** Milliseconds. No mutant of a small document may cost more; a worker would be stopped soon after. */
const LONGEST = 5000;

/** What a reader made of one document. */
interface Outcome {
  readonly shown: string;
  readonly figures: string;
  readonly isSilent: boolean;
}

/**
 * Damages documents of one format and reads the mutants. A fault is a mutant that took too long,
 * that left nothing and said nothing, or whose figures changed while all that it shows did not.
 */
export async function fuzzDocuments(
  extension: string,
  documents: readonly Buffer[],
): Promise<{ readonly mutants: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  const next = numbersFrom(20_210);
  const each = Math.ceil(MUTANTS / documents.length);
  const ways = waysToDamage(extension);
  for (const [at, whole] of documents.entries()) {
    const truths = await parseAll(whole);
    for (let run = 0; run < each; run += 1) {
      const mutant = (await ways[run % ways.length]?.(whole, next)) ?? whole;
      const fault = await findFault(mutant, truths);
      if (fault) faults.push(`document ${at}, mutant ${run}: ${fault}`);
    }
  }
  return { mutants: each * documents.length, faults };
}

async function findFault(mutant: Buffer, truths: readonly Outcome[]): Promise<string | undefined> {
  const start = performance.now();
  const outcomes = await parseAll(mutant);
  if (performance.now() - start > LONGEST) return 'too slow';
  if (mutant.length > 0 && outcomes.some(({ isSilent }) => isSilent)) {
    return 'nothing read and nothing said';
  }
  const isChanged = ({ shown, figures }: Outcome) =>
    truths.some((truth) => truth.shown === shown && truth.figures !== figures);
  return outcomes.some(isChanged) ? 'figures changed alone' : undefined;
}

async function parseAll(bytes: Buffer): Promise<Outcome[]> {
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

/** Every text that tables and lines show, to tell whether a mutation left them alone. */
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
