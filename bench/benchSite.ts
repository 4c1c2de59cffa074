import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { runAstro } from '../scripts/build/runAstro.ts';
import { buildSite } from '../src/dataset/buildSite.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import type { Bench } from './bench.ts';
import { rateOf } from './measureRate.ts';

const OUT = resolve('.cache/bench/site');

/**
 * How fast the site is built from the committed data, with checks and published files and without the
 * search's index of texts. So few reports are built by one process.
 */
export const benchSite: Bench = async ({ isQuick }) => {
  if (isQuick) return [];
  const options = { data: 'data', dataset: resolve('.cache/bench/dataset'), out: OUT, base: '/' };
  const start = performance.now();
  const quiet = () => undefined;
  const code = await buildSite(options, {
    disk: nodeDisk,
    say: quiet,
    complain: console.error,
    cores: availableParallelism(),
    indexTexts: async () => undefined,
    runAstro: (environment, stop) => runAstro(environment, stop, true),
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
