import type { Words } from '../chart.ts';
import { joinYears } from '../joinYears.ts';
import { formatState } from './formatValue.ts';
import type { ComparedAgency, ComparedState } from './series.ts';

/** In this order they are named: what the collection lacks, then what the reports do. */
const STATES: readonly ComparedState[] = [
  'noReport',
  'notCaptured',
  'notStated',
  'blank',
  'dash',
  'unreadable',
  'missing',
  'notInTemplate',
  'noDenominator',
  'outOfRange',
];

/** What is not drawn, a sentence for each reason: whose, and in which years. */
export function missingNotes(agencies: readonly ComparedAgency[], words: Words): string[] {
  return STATES.flatMap((state) => {
    const found = agencies.flatMap((agency): { name: string; years: string }[] => {
      const years = agency.years.filter(({ value }) => value.state === state);
      const text = joinYears(
        years.map(({ year }) => year),
        words,
      );
      return years.length === 0 ? [] : [{ name: agency.name, years: text }];
    });
    if (found.length === 0) return [];
    const list = namesWithYears(found, agencies.length, words);
    return [words.t('compare.missing', { state: formatState(state, words), list })];
  });
}

/** Where all have the same gaps, they are not named one by one. */
function namesWithYears(
  found: readonly { readonly name: string; readonly years: string }[],
  all: number,
  words: Words,
): string {
  const [first] = found;
  const isCommon = found.length === all && found.every(({ years }) => years === first?.years);
  if (first && isCommon && all > 1) {
    return words.t('chart.brackets', { first: words.t('compare.all'), second: first.years });
  }
  return found
    .map(({ name, years }) => words.t('chart.brackets', { first: name, second: years }))
    .join(words.t('compare.join'));
}
