import type { CollectDisk } from './collectDisk.ts';

/** A disk in memory for tests. */
export interface MemoryFolder extends CollectDisk {
  readonly files: Map<string, Uint8Array>;
  /** Paths written, in order. */
  readonly writes: string[];
  text(path: string): string | undefined;
}

/** A disk in memory that starts with these files. */
export function memoryFolder(start: Readonly<Record<string, string>> = {}): MemoryFolder {
  const files = new Map<string, Uint8Array>();
  const writes: string[] = [];
  for (const [path, content] of Object.entries(start)) files.set(path, Buffer.from(content));
  return {
    files,
    writes,
    text: (path) => files.get(path) && Buffer.from(files.get(path) ?? []).toString(),
    read: async (path) => files.get(path),
    write: async (path, content) => {
      writes.push(path);
      files.set(path, Buffer.from(content));
    },
    remove: async (path) => void files.delete(path),
  };
}
