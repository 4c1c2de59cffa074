import { findKind } from '../../ingest/read/findKind.ts';
import { openZip, type ZipArchive } from '../../ingest/read/openZip.ts';

const ZIP_MARK = [0x50, 0x4b];

/**
 * The archive that a file is, undefined for a document (Word and Excel files are zip files too) and
 * for an archive that is damaged as a whole, which is refused as a document would be.
 */
export async function openArchive(bytes: Uint8Array): Promise<ZipArchive | undefined> {
  if (!ZIP_MARK.every((byte, at) => bytes[at] === byte)) return undefined;
  try {
    return (await findKind(bytes)) === 'zip' ? await openZip(bytes) : undefined;
  } catch {
    return undefined;
  }
}
