import Papa from 'papaparse';
import { decodeMarkup } from './decodeMarkup.ts';
import { LIMITS } from './limits.ts';
import { refusedDocument, requireAtMost } from './refusal.ts';
import { sheetBlock } from './sheetBlock.ts';
import type { SourceDocument } from './sourceDocument.ts';

const FORMAT = 'csv';

/**
 * Reads comma-separated text as one sheet named `csv`, quoted cells with their line breaks. What
 * cannot be read within the limits yields no blocks and the reason.
 */
export function readCsv(bytes: Uint8Array): SourceDocument {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.csv);
    const { text, encoding, diagnostics } = decodeMarkup(bytes);
    const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
    const { data } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' });
    const block = sheetBlock(FORMAT, data, []);
    return { format: FORMAT, encoding, blocks: block ? [block] : [], diagnostics };
  } catch (error) {
    return refusedDocument(FORMAT, error);
  }
}
