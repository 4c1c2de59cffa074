import type { Words } from '../chart.ts';
import type { ExploreState } from './exploreState.ts';

/** What a state takes in, in words: place, years, kinds, and what else is asked of the reports. */
export function describeFilter(
  { filter, year, hideSmall }: ExploreState,
  area: string,
  words: Words,
): string {
  const { kind, form, capture, balance } = filter;
  const parts = [
    area,
    year === undefined
      ? words.t('explore.years.all')
      : words.t('explore.years.one', { year: String(year) }),
    ...(kind ? [words.t(`kind.${kind}`)] : []),
    ...(form ? [words.t(`template.${form}.short`)] : []),
    ...(capture ? [words.t(`explore.capture.${capture}`)] : []),
    ...(balance ? [words.t(`explore.balance.${balance}`)] : []),
    ...(hideSmall ? [words.t('explore.small.hidden')] : []),
  ];
  return parts.join(words.t('explore.comma'));
}
