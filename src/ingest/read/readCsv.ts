import Papa from 'papaparse';
import { LIMITS } from './limits.ts';
import { refusedDocument, requireAtMost } from './refusal.ts';
import { sheetBlock } from './sheetBlock.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FORMAT = 'csv';

/**
 * Reads comma-separated text as one sheet named `csv`, quoted cells with their line breaks.
 * The text is decoded already. What goes beyond the limits yields no blocks and the reason.
 */
export function readCsv(text: string): SourceDocument {
  try {
    requireAtMost('characters', text.length, LIMITS.textCharacters);
    const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
    const { data } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' });
    const block = sheetBlock(FORMAT, data, []);
    return { format: FORMAT, blocks: block ? [block] : [], diagnostics: [] };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}
