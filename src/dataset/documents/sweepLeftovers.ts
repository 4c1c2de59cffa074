import { join } from 'node:path';
import { type Disk, isTemporaryName } from '../disk.ts';

/** Folders of the store in which an interrupted write may have left a hidden file. */
const FOLDERS = [
  '',
  'reports',
  'places',
  'stated',
  'remarks',
  'diagnostics',
  'versions',
  'unresolved',
];

/** Removes what interrupted writes left behind. */
export async function sweepLeftovers(disk: Disk, data: string): Promise<void> {
  for (const folder of FOLDERS) {
    await sweep(disk, join(data, folder), folder !== '');
  }
}

async function sweep(disk: Disk, folder: string, deep: boolean): Promise<void> {
  for (const { name, kind } of await disk.list(folder)) {
    const path = join(folder, name);
    if (kind === 'folder' && deep) await sweep(disk, path, false);
    else if (kind === 'file' && isTemporaryName(name)) await disk.remove(path);
  }
}
