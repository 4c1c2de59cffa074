import { BENCHES } from './allBenches.ts';
import type { BenchResult, Effort } from './bench.ts';

/** Efforts: the usual one, one to show only that all benchmarks work, and one with a large folder. */
const EFFORTS = {
  usual: { seconds: 4, isQuick: false, documents: 1000 },
  quick: { seconds: 0.3, isQuick: true, documents: 40 },
  full: { seconds: 4, isQuick: false, documents: 10_000 },
} satisfies Record<string, Effort>;
export type EffortName = keyof typeof EFFORTS;

/** Runs one benchmark in this process: `node bench/runBench.ts NAME EFFORT`, which prints JSON. */
export async function runBench(name: string, effort: EffortName): Promise<BenchResult> {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`No benchmark "${name}"`);
  return { name, rates: await bench(EFFORTS[effort]) };
}

if (import.meta.main) {
  const [name = '', effort] = process.argv.slice(2);
  const known = effort === 'quick' || effort === 'full' ? effort : 'usual';
  process.stdout.write(JSON.stringify(await runBench(name, known)));
}
