import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../disk.ts';

/** A file that was written for publication. */
export interface PublishedFile {
  /** Path inside the published folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One published file while it is being written. */
export interface OutputFile {
  write(piece: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A folder of published files that knows what was written into it. */
export interface OutputFolder {
  open(path: string): Promise<OutputFile>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** The files closed so far, in order of path. */
  files(): PublishedFile[];
}

/** Opens a folder for published files; each is hashed while it is written. */
export function openOutput(disk: Disk, folder: string): OutputFolder {
  const files: PublishedFile[] = [];
  const open = async (path: string): Promise<OutputFile> => {
    const file = await disk.create(join(folder, path));
    const hash = createHash('sha256');
    let bytes = 0;
    return {
      write: async (piece) => {
        const content = typeof piece === 'string' ? Buffer.from(piece) : piece;
        hash.update(content);
        bytes += content.length;
        await file.write(content);
      },
      close: async () => {
        await file.close();
        files.push({ path, bytes, sha256: hash.digest('hex') });
      },
    };
  };
  return {
    open,
    write: async (path, content) => {
      const file = await open(path);
      await file.write(content);
      await file.close();
    },
    files: () => files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
