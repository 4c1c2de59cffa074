import type { SourceDocument } from '../read/sourceDocument.ts';
import { joinLines, type Paragraph } from './prose/joinLines.ts';
import type { ProseLine } from './prose/proseLine.ts';

/** A text as a document, as the text reader yields it; for tests. */
export function sampleDocument(text: string): SourceDocument {
  const blocks = text.split('\n').map((line, at) => ({
    kind: 'line' as const,
    text: line,
    place: { in: 'text' as const, line: at + 1, column: 1 },
  }));
  return { format: 'text', encoding: 'utf-8', blocks, diagnostics: [] };
}

/** A text's lines that are not empty; for tests. */
export function sampleLines(text: string): readonly ProseLine[] {
  return text.split('\n').flatMap((line, block, all) => {
    if (line.trim() === '') return [];
    const afterGap = (all[block - 1] ?? '').trim() === '';
    return [
      { text: line, place: { in: 'text' as const, line: block + 1, column: 1 }, block, afterGap },
    ];
  });
}

/** A text's paragraphs; for tests. */
export function sampleParagraphs(text: string): readonly Paragraph[] {
  return joinLines(sampleLines(text));
}
