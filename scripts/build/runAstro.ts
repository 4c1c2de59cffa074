import type { SpawnOptions } from 'node:child_process';
import type { SiteEnvironment } from '../../src/dataset/buildPages.ts';
import { runChild } from '../bootstrap/runChild.mjs';

const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Builds the pages in a process of its own, which is ended at the signal; gives its exit code. */
export async function runAstro(environment: SiteEnvironment, stop: AbortSignal): Promise<number> {
  // What the second of two processes does right would only garble the first one's list of pages.
  const stdout = environment.GONGKAI_PART?.startsWith('2') ? 'ignore' : 'inherit';
  const env = { ...process.env, ...environment };
  const options = { env, stdio: ['inherit', stdout, 'inherit'] } satisfies SpawnOptions;
  return runChild(process.execPath, ASTRO, options, (child) => {
    stop.addEventListener('abort', () => child.kill(), { once: true });
  });
}
