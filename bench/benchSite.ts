import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SiteEnvironment } from '../src/dataset/buildPages.ts';
import { buildSite } from '../src/dataset/buildSite.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import type { Bench } from './bench.ts';
import { rateOf } from './measureRate.ts';

const OUT = resolve('.cache/bench/site');
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];

/** How fast the whole site is built from the committed data, checks and published files included. */
export const benchSite: Bench = async ({ isQuick }) => {
  if (isQuick) return [];
  const options = { data: 'data', dataset: resolve('.cache/bench/dataset'), out: OUT, base: '/' };
  const start = performance.now();
  const quiet = () => undefined;
  const code = await buildSite(options, {
    disk: nodeDisk,
    say: quiet,
    complain: console.error,
    cores: 1,
    indexTexts: async () => undefined,
    runAstro,
  });
  if (code !== 0) throw new Error(`The site could not be built (exit code ${code})`);
  const seconds = (performance.now() - start) / 1000;
  const pages = (await readdir(OUT, { recursive: true })).filter((file) => /\.html$/.test(file));
  return [
    rateOf(
      `dataset and ${pages.length} pages (memory of the dataset step)`,
      'pages',
      pages.length / seconds,
    ),
  ];
};

async function runAstro(environment: SiteEnvironment): Promise<number> {
  const child = spawn(process.execPath, ASTRO, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}
