import type { Words } from './chart.ts';
import { formatYears } from './formatFrame.ts';

/** Years in order, neighbours as a span: `2019–2021、2023`. */
export function joinYears(years: readonly number[], words: Words): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => formatYears(from, to)).join(words.t('chart.list.years'));
}
