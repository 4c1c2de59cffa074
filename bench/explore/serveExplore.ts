import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ServedFolder, serveFolder } from '../../scripts/serveFolder.ts';

/** Of the built site, what the explore page needs; its column files come from elsewhere. */
const PARTS = ['explore', 'assets', 'lookup', 'icon.svg', '404.html'];

/** Serves the built explore page with other column files than the site's, out of links in a new folder. */
export async function serveExplore(
  site: string,
  columns: string,
  folder: string,
): Promise<ServedFolder> {
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const part of PARTS) await symlink(resolve(site, part), join(folder, part));
  await symlink(resolve(columns), join(folder, 'data', 'columns'));
  return serveFolder(folder, 0);
}
