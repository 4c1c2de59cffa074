import { checkCompoundFile } from './checkCompoundFile.ts';
import { extractWord, GONE } from './doc/extractWord.ts';
import { LIMITS } from './limits.ts';
import { Refusal, refusedDocument, requireAtMost } from './refusal.ts';
import type { Block, SourceDocument } from './sourceDocument.ts';

const FORMAT = 'doc';
const AS_PRINTED = { filterUnicode: false, includeHeadersAndFooters: false };

/**
 * Reads a file of Word 97 to 2003 or of WPS ([MS-DOC]): its text line by line, then text boxes and
 * notes. Table cells end with TAB and rows with their line; which cells are which is told by their
 * labels, as in plain text. What cannot be read yields no blocks and the reason.
 */
export async function readDoc(bytes: Uint8Array): Promise<SourceDocument> {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.doc);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    checkCompoundFile(buffer);
    const document = await extractWord(buffer);
    const text = [
      document.getBody(AS_PRINTED),
      document.getTextboxes(AS_PRINTED),
      document.getFootnotes(AS_PRINTED),
      document.getEndnotes(AS_PRINTED),
    ].filter((part) => part.trim() !== '');
    const shown = text.join('\n').replaceAll(GONE, '');
    return { format: FORMAT, blocks: toLines(shown), diagnostics: [] };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}

function toLines(text: string): Block[] {
  if (text.trim() === '') throw new Refusal('file-unreadable', 'no text', 'a Word document');
  requireAtMost('characters', text.length, LIMITS.textCharacters);
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line, at): Block => {
      return { kind: 'line', text: line, place: { in: 'text', line: at + 1, column: 1 } };
    });
}
