import type { SpawnOptions } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SiteEnvironment } from '../../src/dataset/buildPages.ts';
import { runChild } from '../bootstrap/runChild.mjs';

const ROOT = resolve('.');
/** Much of what makes a page lives briefly; with room for it, there is less to clear away. */
const YOUNG_MEMORY = '--max-semi-space-size=64';
const ASTRO = [YOUNG_MEMORY, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', ROOT];

/**
 * Builds the pages in a process of its own, which is ended at the signal; gives its exit code. The list
 * of pages is printed if not `quiet`; errors are always.
 */
export async function runAstro(
  environment: SiteEnvironment,
  stop: AbortSignal,
  quiet = false,
): Promise<number> {
  const part = environment.GONGKAI_PART;
  // What the second of two processes does right would only garble the first one's list.
  const stdout = quiet || part?.startsWith('2') ? 'ignore' : 'inherit';
  const options = {
    cwd: part === undefined ? ROOT : await folderOf(part),
    env: { ...process.env, ...environment },
    stdio: ['inherit', stdout, 'inherit'],
  } satisfies SpawnOptions;
  return runChild(process.execPath, ASTRO, options, (child) => {
    stop.addEventListener('abort', () => child.kill(), { once: true });
  });
}

/**
 * Astro keeps the program that renders the pages below the folder it was started in, if the site
 * goes elsewhere, and removes it at its end: two that run at once must not share it. The folder is
 * inside the project, from where the program finds its packages.
 */
async function folderOf(part: string): Promise<string> {
  const folder = resolve('.cache/pages', part.replace('/', '-of-'));
  await mkdir(folder, { recursive: true });
  return folder;
}
