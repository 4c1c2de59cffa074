import type { SourceDocument } from '../read/sourceDocument.ts';
import type { Outline } from './outline.ts';
import { simplifyNames } from './prose/simplifyNames.ts';

/** What a document says about who wrote it: the shape that finding the agency asks for. */
export interface AgencyEvidenceInput {
  readonly titleLines: readonly string[];
  /** The whole text, line for line. */
  readonly text: string;
  readonly url?: string | undefined;
  readonly statedCode?: string | undefined;
}

const MOST_TITLE_LINES = 8;

/**
 * The title's lines and the text, in simplified characters as the register's names are; address and
 * code are the owner's to add.
 */
export function agencyEvidenceOf(
  document: SourceDocument,
  { head, titles }: Outline,
): AgencyEvidenceInput {
  const titleLines = titles.flatMap(({ from, to }) =>
    head.slice(from, to).map(({ text }) => text.trim()),
  );
  const text = document.text ?? textOf(document);
  const simplify = simplifyNames(text);
  return { titleLines: titleLines.slice(0, MOST_TITLE_LINES).map(simplify), text: simplify(text) };
}

function textOf({ blocks }: SourceDocument): string {
  const lines = blocks.map((block) =>
    block.kind === 'line'
      ? block.text
      : block.grid.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n'),
  );
  return lines.join('\n');
}
