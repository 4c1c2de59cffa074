import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Disk, FolderEntry } from '../disk.ts';

/** The file that says what the owner knows about the documents beside it. */
export const SOURCES_FILE = 'sources.csv';

/** Lists that collecting and inventing leave beside documents, and what each is. */
const COMPANIONS: ReadonlyMap<string, string> = new Map([
  ['collected.csv', 'the list of what was collected'],
  ['truth.csv', 'the true figures of invented reports'],
]);

/** What a file of this name is, where it is known to be no document; else undefined. */
export function findCompanion(name: string): string | undefined {
  return COMPANIONS.get(name);
}

/** What systems leave in folders and archives, in small letters. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/** Whether a file or folder of this name is passed over: hidden, of the system, or a list of sources. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === SOURCES_FILE || LEFT_BY_SYSTEMS.has(name.toLowerCase());
}

/** A file that may be a document. */
export interface FoundFile {
  /** Path by which it is read. */
  readonly path: string;
  /** The given folder, or the folder of a file that was given itself. */
  readonly root: string;
  /** Path inside the root, with `/`. */
  readonly name: string;
}

export interface FoundFiles {
  /** In order of path; a file that several arguments reach is there once. */
  readonly files: readonly FoundFile[];
  /** Arguments that name nothing. */
  readonly missing: readonly string[];
  /** Links that lead out of the folder they stand in, by their path inside it. */
  readonly linksOut: readonly string[];
  /** Known lists beside documents, by their path inside the folder. */
  readonly companions: readonly string[];
}

/**
 * The files that the paths name: files themselves, and everything inside folders. Hidden files and
 * folders are left out, and links that lead out of the folder or to another folder are not followed.
 */
export async function findDocuments(disk: Disk, paths: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const linksOut = new Set<string>();
  const companions = new Set<string>();
  const missing: string[] = [];
  for (const given of paths) {
    const path = join(given);
    const kind = await disk.kindOf(path);
    if (kind === undefined) missing.push(given);
    else if (kind === 'folder') {
      await addFolder({ disk, root: path, found, linksOut, companions }, path);
    } else add(found, path, dirname(path));
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files,
    missing,
    linksOut: [...linksOut].sort(),
    companions: [...companions].sort(),
  };
}

interface Walk {
  readonly disk: Disk;
  readonly root: string;
  readonly found: Map<string, FoundFile>;
  readonly linksOut: Set<string>;
  readonly companions: Set<string>;
}

async function addFolder(walk: Walk, folder: string): Promise<void> {
  for (const entry of await walk.disk.list(folder)) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.kind === 'folder') await addFolder(walk, path);
    else if (findCompanion(entry.name)) walk.companions.add(nameInside(walk.root, path));
    else if (await isDocument(walk, path, entry)) add(walk.found, path, walk.root);
  }
}

async function isDocument({ disk, root, linksOut }: Walk, path: string, entry: FolderEntry) {
  if (entry.kind !== 'link') return entry.kind === 'file';
  const kind = await disk.kindOf(path);
  if (kind === undefined) return false;
  const inside = relative(await disk.realPath(root), await disk.realPath(path));
  const leadsOut = isAbsolute(inside) || inside.split(sep)[0] === '..';
  if (leadsOut) linksOut.add(nameInside(root, path));
  return kind === 'file' && !leadsOut;
}

const nameInside = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/');

function add(found: Map<string, FoundFile>, path: string, root: string): void {
  if (found.has(path)) return;
  const name = nameInside(root, path);
  found.set(path, { path, root, name: name === '' ? basename(path) : name });
}
