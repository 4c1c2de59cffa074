import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a source was changed after the site was built; a site that is not there is not stale. */
export async function isSiteStale(site: string, sources: string): Promise<boolean> {
  const built = await stat(join(site, 'index.html')).catch(() => undefined);
  if (!built) return false;
  for (const path of await readdir(sources, { recursive: true })) {
    const { mtimeMs } = await stat(join(sources, path));
    if (mtimeMs > built.mtimeMs) return true;
  }
  return false;
}
