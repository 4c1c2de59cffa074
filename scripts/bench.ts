// Measures speed and memory, prints a table and writes bench/results.json. Options: see USAGE.
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { BENCHES, FORMATS, OF_SITE } from '../bench/allBenches.ts';
import type { BenchResult } from '../bench/bench.ts';
import { formatResults } from '../bench/formatResults.ts';
import { isSiteStale } from '../bench/isSiteStale.ts';
import type { EffortName } from '../bench/runBench.ts';
import { writeResults } from '../bench/writeResults.ts';

const NAMES = Object.keys(BENCHES);
/** A worker's share of a small machine: with more, memory shows only how seldom it is cleared. */
const SMALL_HEAP = ['--max-old-space-size=192', '--max-semi-space-size=8'];
const USAGE = `Usage: npm run bench -- [--only NAME,...] [--quick | --full]
  --only NAME,...  these only, and print them only: ${NAMES.join(', ')}
  --quick          a third of a second each, without the site, and print them only
  --full           a folder of 10,000 documents instead of 1,000 where one is ingested`;

const command = readCommand();
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command.names, command.effort);

async function run(names: readonly string[], effort: EffortName): Promise<number> {
  const results: BenchResult[] = [];
  if (names.some((name) => OF_SITE.includes(name)) && (await isSiteStale('dist', 'src')))
    console.error('dist/ is older than src/: npm run build makes what is measured anew.');
  for (const name of names) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}`);
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...(FORMATS.includes(name) ? SMALL_HEAP : []),
      'bench/runBench.ts',
      name,
      effort,
    ]);
    results.push(JSON.parse(stdout) as BenchResult);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(formatResults(results));
  // Parts of several runs would not have been measured alike.
  if (effort !== 'quick' && names.length === NAMES.length) await writeResults(results);
  return 0;
}

function readCommand() {
  try {
    const options = {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ options });
    const names = values.only?.split(',') ?? NAMES;
    if (values.quick && values.full) return undefined;
    const effort: EffortName = values.quick ? 'quick' : values.full ? 'full' : 'usual';
    return names.every((name) => NAMES.includes(name)) ? { names, effort } : undefined;
  } catch {
    return undefined;
  }
}
