import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../disk.ts';

/** Folders of the data directory that are no part of a release: what git does not hold. */
const OUTSIDE: ReadonlySet<string> = new Set(['texts', 'documents']);

/**
 * The release's name: a sha256 over path and content of every data file, in order of path. It says
 * which data a site was built from, and never depends on when.
 */
export async function hashStore(disk: Disk, data: string): Promise<string> {
  const hash = createHash('sha256');
  await hashFolder(disk, data, '', hash);
  return hash.digest('hex');
}

async function hashFolder(
  disk: Disk,
  data: string,
  inside: string,
  hash: ReturnType<typeof createHash>,
): Promise<void> {
  for (const { name, kind } of await disk.list(join(data, inside))) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (name.startsWith('.') || OUTSIDE.has(path)) continue;
    if (kind === 'folder') await hashFolder(disk, data, path, hash);
    const isData = kind === 'file' && name.endsWith('.csv');
    const content = isData ? await disk.read(join(data, path)) : undefined;
    if (content) hash.update(`${path}\n${content.length}\n`).update(content);
  }
}
