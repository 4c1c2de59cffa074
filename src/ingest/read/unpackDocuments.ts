import type { Diagnostic } from '../../model/diagnostic.ts';
import { findKind } from './findKind.ts';
import { openZip, type ZipEntry } from './openZip.ts';
import { Refusal, refusalDiagnostic } from './refusal.ts';

/** The documents that a file holds: itself, or those packed in it. */
export interface UnpackedDocuments {
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What could not be taken out, each with its reason. */
  readonly refused: readonly { readonly name: string; readonly reason: Diagnostic }[];
}

/** What archives have beside documents: folders' own files, and what is known of the documents. */
const NO_DOCUMENT = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|sources\.csv$)/i;

/**
 * Takes the documents out of a zip archive, each named by the archive's name and its own; any other
 * file is its own only document. Never throws: what is damaged is refused by name.
 */
export async function unpackDocuments(name: string, bytes: Uint8Array): Promise<UnpackedDocuments> {
  if (!(await isArchive(bytes))) return { documents: [{ name, bytes }], refused: [] };
  const archive = await openZip(bytes);
  const refused = archive.diagnostics.map((reason) => ({ name, reason }));
  const documents: { name: string; bytes: Uint8Array }[] = [];
  for (const entry of archive.entries) {
    if (NO_DOCUMENT.test(entry.name)) continue;
    const inner = `${name}/${entry.name}`;
    const taken = await take(entry);
    if (taken instanceof Uint8Array) documents.push({ name: inner, bytes: taken });
    else refused.push({ name: inner, reason: taken });
  }
  return { documents, refused };
}

async function isArchive(bytes: Uint8Array): Promise<boolean> {
  try {
    return bytes[0] === 0x50 && bytes[1] === 0x4b && (await findKind(bytes)) === 'zip';
  } catch {
    return false;
  }
}

async function take(entry: ZipEntry): Promise<Uint8Array | Diagnostic> {
  try {
    const bytes = entry.read();
    if (!(await isArchive(bytes))) return bytes;
    throw new Refusal('file-unreadable', 'an archive in an archive', 'documents');
  } catch (error) {
    return refusalDiagnostic(error);
  }
}
