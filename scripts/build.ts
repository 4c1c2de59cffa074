// Builds the dataset and the site. Options: --data DIR, --out DIR, --site URL, --base PATH.
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, buildSite } from '../src/dataset/buildSite.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { indexTexts } from './build/indexTexts.ts';
import { runAstro } from './build/runAstro.ts';

const USAGE = `Usage: npm run build -- [--data DIR] [--out DIR] [--site URL] [--base PATH]
  --data DIR   the store (default data)
  --out DIR    where the site goes (default dist)
  --site URL   address the site will have, for canonical links
  --base PATH  path under which the site is served (default /)`;

const options = readOptions();
if (options === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await buildSite(options, {
    disk: nodeDisk,
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    indexTexts: (dataset, collection, out) =>
      indexTexts(dataset, collection, {
        cache: resolve('.cache/search'),
        out: join(out, 'search'),
      }),
    cores: availableParallelism(),
    runAstro,
  });
}

function readOptions(): BuildOptions | undefined {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        base: { type: 'string', default: '/' },
      },
    });
    if (values.site !== undefined && !/^https?:\/\/./.test(values.site)) return undefined;
    if (!values.base.startsWith('/')) return undefined;
    return { ...values, dataset: resolve('.cache/dataset'), out: resolve(values.out) };
  } catch {
    return undefined;
  }
}
