import { join } from 'node:path';
import type { Disk } from './disk.ts';

/** Moves into a folder what another has more; of a file that both have, the folder's own stays. */
export async function mergeFolder(disk: Disk, from: string, to: string): Promise<void> {
  const kinds = new Map((await disk.list(to)).map(({ name, kind }) => [name, kind]));
  for (const { name, kind } of await disk.list(from)) {
    if (!kinds.has(name)) await disk.move(join(from, name), join(to, name));
    else if (kind === 'folder') await mergeFolder(disk, join(from, name), join(to, name));
  }
}
