import type { BenchResult } from './bench.ts';

const HEADER = ['benchmark', 'what', 'per second', 'unit', 'peak MB'];

/** The results as a table for a terminal. */
export function formatResults(results: readonly BenchResult[]): string {
  const rows = results.flatMap(({ name, rates }) =>
    rates.map(({ what, perSecond, unit, peakMemory }, at) => {
      const isTold = at > 0 && rates[at - 1]?.peakMemory === peakMemory;
      const [first, last] = [at === 0 ? name : '', isTold ? '' : `${peakMemory}`];
      return [first, what, formatRate(perSecond), unit, last];
    }),
  );
  const table = [HEADER, ...rows];
  const widths = HEADER.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, at) =>
          isNumeric(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const isNumeric = (column: number): boolean => column === 2 || column === 4;

/** Three digits are more than a timing is good for. */
const formatRate = (rate: number): string => Number(rate.toPrecision(3)).toLocaleString('en-US');
