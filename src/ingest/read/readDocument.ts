import type { Diagnostic } from '../../model/diagnostic.ts';
import { findKind, type Kind } from './findKind.ts';
import { readCsv } from './readCsv.ts';
import { readDoc } from './readDoc.ts';
import { readDocx } from './readDocx.ts';
import { readHtml } from './readHtml.ts';
import { readPdf } from './readPdf.ts';
import { readText } from './readText.ts';
import { readLegacyXls, readXlsx } from './readXlsx.ts';
import { Refusal, refusedDocument } from './refusal.ts';
import type { SourceDocument } from './sourceDocument.ts';

type Reader = (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>;

/** One reader a kind; a format is added here and in findKind. */
const READERS: Readonly<Record<Kind, Reader>> = {
  text: readText,
  html: readHtml,
  csv: readCsv,
  docx: readDocx,
  xlsx: readXlsx,
  xls: readLegacyXls,
  doc: readDoc,
  pdf: readPdf,
  zip: () => {
    throw new Refusal('file-unreadable', 'an archive', 'the documents in it, one by one');
  },
};

/**
 * Reads a document by its content, whatever its name. Never throws: what cannot be read yields no
 * blocks and a diagnostic of severity `error` with the reason.
 */
export async function readDocument(bytes: Uint8Array): Promise<SourceDocument> {
  try {
    const document = await READERS[await findKind(bytes)](bytes);
    const saysNothing = document.blocks.length === 0 && document.diagnostics.length === 0;
    if (saysNothing) throw new Refusal('file-unreadable', 'no text in the file', 'a document');
    return document;
  } catch (error) {
    return refusedDocument('unknown', error);
  }
}

/** Why a document could not be read at all. */
export function findRefusal({ diagnostics }: SourceDocument): Diagnostic | undefined {
  return diagnostics.find(({ severity }) => severity === 'error');
}
