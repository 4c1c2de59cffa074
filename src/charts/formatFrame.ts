import type { Agency } from '../model/agency.ts';
import type { Words } from './chart.ts';
import type { YearRow } from './yearRows.ts';

/** The body's name in the reader's language. */
export function formatPlace(agency: Pick<Agency, 'name' | 'nameEn'>, { locale }: Words): string {
  return locale === 'zh' ? agency.name : agency.nameEn;
}

/** A region's name, or that the whole collection is meant. */
export function formatArea(
  region: Pick<Agency, 'name' | 'nameEn'> | undefined,
  words: Words,
): string {
  return region ? formatPlace(region, words) : words.t('chart.area.all');
}

/** The years a chart shows, as `2021 年` or `2019–2023 年`. */
export function formatPeriod(years: readonly { readonly year: number }[], words: Words): string {
  const numbers = years.map(({ year }) => year);
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  if (numbers.length === 0) return '';
  return words.t('chart.period', { years: formatYears(from, to) });
}

/** `2021`, or `2019–2023`. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A sentence for each run of years without a report, or without fixed tables. */
export function formatGaps(rows: readonly YearRow<unknown>[], words: Words): string[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'gap' && row.kind !== 'formless') return [];
    const years = formatYears(row.from, row.to);
    return words.t(row.kind === 'gap' ? 'chart.gapSentence' : 'chart.formlessSentence', { years });
  });
}
