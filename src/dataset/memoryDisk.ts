import type { Disk, FolderEntry } from './disk.ts';

/** A disk in memory, for tests and for runs that must touch nothing. */
export interface MemoryDisk extends Disk {
  /** Content of every file, by path. */
  readonly files: Map<string, Uint8Array>;
  /** Every file as text, in order of path, to compare two runs. */
  texts(): Record<string, string>;
}

/** A disk in memory that starts with these files (path to content). */
export function memoryDisk(start: Readonly<Record<string, string | Uint8Array>> = {}): MemoryDisk {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(start)) files.set(path, toBytes(content));
  const write = async (path: string, content: string | Uint8Array) => {
    files.set(path, toBytes(content));
  };
  return {
    files,
    texts: () =>
      Object.fromEntries([...files].sort(byPath).map(([path, bytes]) => [path, toText(bytes)])),
    read: async (path) => files.get(path),
    list: async (folder) => listFolder(files, folder),
    kindOf: async (path) => {
      if (files.has(path)) return 'file';
      return listFolder(files, path).length > 0 ? 'folder' : undefined;
    },
    stateOf: async (path) => {
      const content = files.get(path);
      return content && { kind: 'file', size: content.length, stamp: String(content.length) };
    },
    realPath: async (path) => path,
    write,
    create: async (path) => {
      const pieces: Uint8Array[] = [];
      return {
        write: async (piece) => void pieces.push(toBytes(piece)),
        close: () => write(path, Buffer.concat(pieces)),
      };
    },
    remove: async (path) => {
      for (const known of [...files.keys()]) if (isIn(known, path)) files.delete(known);
    },
    move: async (from, to) => {
      for (const [known, bytes] of [...files]) {
        if (!isIn(known, from)) continue;
        files.delete(known);
        files.set(to + known.slice(from.length), bytes);
      }
    },
  };
}

function listFolder(files: ReadonlyMap<string, Uint8Array>, folder: string): FolderEntry[] {
  const kinds = new Map<string, FolderEntry['kind']>();
  for (const path of files.keys()) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [name = '', ...deeper] = path.slice(folder.length + 1).split('/');
    kinds.set(name, deeper.length > 0 ? 'folder' : 'file');
  }
  return [...kinds]
    .map(([name, kind]) => ({ name, kind }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const byPath = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
