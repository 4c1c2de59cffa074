import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What is made, downloaded or installed, and so stands outside the repository. */
const OUTSIDE = new Set([
  '.git',
  '.astro',
  '.cache',
  'node_modules',
  'dist',
  'data/texts',
  'data/documents',
]);

/** Every file of the repository below a folder, as paths from its root with forward slashes. */
export function listFiles(folder = ''): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll(sep, '/');
    if (OUTSIDE.has(path)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** The files of the program: what is written by hand and run. */
export function listProgramFiles(): string[] {
  return ['src', 'scripts', 'tests', 'bench']
    .flatMap((folder) => (readdirSync('.').includes(folder) ? listFiles(folder) : []))
    .filter((path) => /\.(ts|mjs|astro|css)$/.test(path));
}
