import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { BenchResult } from './bench.ts';

/** Writes bench/results.json: the results with what they depend on of the machine. */
export async function writeResults(results: readonly BenchResult[]): Promise<void> {
  const machine = {
    cores: availableParallelism(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
  const content = `${JSON.stringify({ machine, results: results.map(rounded) }, null, 2)}\n`;
  await writeFile(new URL('results.json', import.meta.url), content);
}

/** Timings are good for three digits. */
function rounded({ name, rates }: BenchResult): BenchResult {
  const round = (rate: number) => Number(rate.toPrecision(3));
  return { name, rates: rates.map((rate) => ({ ...rate, perSecond: round(rate.perSecond) })) };
}
