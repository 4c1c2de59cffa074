import type { Locale } from '../../i18n/locale.ts';
import { findMeasure } from '../../model/measures.ts';
import { pageAddress } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';

/** What the charts of a region ask, as measures that the explore page shows of many regions. */
const ASKED: readonly { readonly chart: string; readonly measures: readonly string[] }[] = [
  { chart: 'refusals', measures: ['measure.refusalShare'] },
  {
    chart: 'proceedings',
    measures: [
      'measure.correctedShare',
      'measure.reviewCorrectedShare',
      'measure.lawsuitCorrectedShare',
      'measure.directLawsuitShare',
    ],
  },
];

/** Codes of counties: no region lies in one. */
const COUNTY = 6;

/**
 * From the charts of one region, or of all, to the same questions with the regions in it side by
 * side, year by year; nothing where the region has no parts, or no such chart.
 */
export function buildSideBySide(
  locale: Locale,
  charts: readonly { readonly name: string }[],
  region = '',
): readonly Link[] {
  if (region.length >= COUNTY) return [];
  const names = new Set(charts.map(({ name }) => name));
  const within = region === '' ? '' : `&region=${region}`;
  return ASKED.filter(({ chart }) => names.has(chart))
    .flatMap(({ measures }) => measures)
    .map((id) => ({
      href: pageAddress(locale, `explore/?metric=${id}&year=all&view=regions${within}`),
      label: findMeasure(id)?.[locale] ?? id,
    }));
}
