import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of real documents that stands beside the repository where it is developed, and is no
 * part of it; undefined elsewhere. Tests on it are skipped there, and say so:
 * `describe.skipIf(!SHARED_DOCUMENTS)('the real reports (only where they are at hand)', …)`.
 */
export const SHARED_DOCUMENTS = findBeside('../../shared');

function findBeside(path: string): string | undefined {
  const folder = fileURLToPath(new URL(path, import.meta.url));
  return existsSync(folder) ? folder : undefined;
}
