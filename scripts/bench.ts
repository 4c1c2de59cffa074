// Measures speed and memory, prints a table and writes bench/results.json. Options: see USAGE.
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { BENCHES } from '../bench/allBenches.ts';
import type { BenchResult } from '../bench/bench.ts';
import { formatResults } from '../bench/formatResults.ts';
import { writeResults } from '../bench/writeResults.ts';

const NAMES = Object.keys(BENCHES);
/** A worker's share of a small machine: with more, memory shows only how seldom it is cleared. */
const SMALL_HEAP = ['--max-old-space-size=192', '--max-semi-space-size=8'];
const USAGE = `Usage: npm run bench -- [--only NAME,...] [--quick]
  --only NAME,...  these only, and print them only: ${NAMES.join(', ')}
  --quick          a third of a second each, without the site, and print them only`;

const command = readCommand();
if (command === undefined) console.error(USAGE);
process.exitCode = command === undefined ? 2 : await run(command.names, command.quick);

async function run(names: readonly string[], quick: boolean): Promise<number> {
  const results: BenchResult[] = [];
  for (const name of names) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}`);
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...SMALL_HEAP,
      'bench/runBench.ts',
      name,
      ...(quick ? ['--quick'] : []),
    ]);
    results.push(JSON.parse(stdout) as BenchResult);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(formatResults(results));
  // Parts of several runs would not have been measured alike.
  if (!quick && names.length === NAMES.length) await writeResults(results);
  return 0;
}

function readCommand() {
  try {
    const options = {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ options });
    const names = values.only?.split(',') ?? NAMES;
    return names.every((name) => NAMES.includes(name)) ? { names, quick: values.quick } : undefined;
  } catch {
    return undefined;
  }
}
