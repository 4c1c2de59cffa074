import { BENCHES } from './allBenches.ts';
import type { BenchResult, Effort } from './bench.ts';

/** Effort of a whole run, and of one that is to show only that all benchmarks work. */
const WHOLE: Effort = { seconds: 4, isQuick: false };
const QUICK: Effort = { seconds: 0.3, isQuick: true };

/** Runs one benchmark in this process: `node bench/runBench.ts NAME [--quick]`, which prints JSON. */
export async function runBench(name: string, isQuick: boolean): Promise<BenchResult> {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`No benchmark "${name}"`);
  return { name, rates: await bench(isQuick ? QUICK : WHOLE) };
}

if (import.meta.main) {
  const [name = '', quick] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await runBench(name, quick === '--quick')));
}
