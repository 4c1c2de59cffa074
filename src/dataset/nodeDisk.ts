import {
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Disk, FileState, FileWriter, FolderEntry } from './disk.ts';
import { temporaryName } from './disk.ts';

/** The machine's own disk. */
export const nodeDisk: Disk = {
  read: (path) => unlessMissing(readFile(path)),
  list: listFolder,
  kindOf: async (path) => {
    const found = await unlessMissing(stat(path));
    return found && kindOfEntry(found);
  },
  stateOf,
  realPath: (path) => realpath(path),
  write: replaceFile,
  create: createFile,
  remove: (path) => rm(path, { recursive: true, force: true }),
  move: async (from, to) => {
    await rename(from, to);
  },
};

async function stateOf(path: string): Promise<FileState | undefined> {
  const found = await unlessMissing(stat(path, { bigint: true }));
  if (!found) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = found;
  const stamp = [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  return { kind: kindOfEntry(found), size: Number(size), stamp };
}

/**
 * Writes into a hidden file beside the target and renames it when it is whole and on the disk, so
 * that a kill or a full disk leaves the old file as it was.
 */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function createFile(path: string): Promise<FileWriter> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'w');
  return {
    write: (piece) => handle.writeFile(piece),
    close: () => handle.close(),
  };
}

async function listFolder(folder: string): Promise<FolderEntry[]> {
  const entries = (await unlessMissing(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries
    .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface EntryType {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOfEntry(entry: EntryType): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

async function unlessMissing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
