import { createHash } from 'node:crypto';
import { LIMITS } from '../../ingest/read/limits.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Disk } from '../disk.ts';

/** A file's content, as it stood at one moment. */
export interface WholeFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const LARGEST = Math.max(...Object.values(LIMITS.fileBytes));
/** A file that changes under our eyes is read once more. */
const ATTEMPTS = 2;

/** Reads a file as a whole; the reason where it is none, too large, gone, or never holds still. */
export async function readWholeFile(disk: Disk, path: string): Promise<WholeFile | Diagnostic> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await disk.stateOf(path);
      if (!before) return diagnose('file-unreadable', { actual: 'the file is gone' });
      if (before.kind !== 'file') return diagnose('file-unreadable', { actual: 'no plain file' });
      if (before.size > LARGEST) return tooLarge(before.size);
      const bytes = await disk.read(path);
      const after = await disk.stateOf(path);
      const isStill = after?.stamp === before.stamp && bytes?.length === after.size;
      if (bytes && isStill) return { bytes, sha256: hashOf(bytes) };
    }
    return diagnose('file-changed');
  } catch (error) {
    return diagnose('file-unreadable', {
      actual: error instanceof Error ? error.message : String(error),
    });
  }
}

/** The content's SHA-256 in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function tooLarge(size: number): Diagnostic {
  return diagnose('file-too-large', { actual: `${size} bytes`, expected: `at most ${LARGEST}` });
}
