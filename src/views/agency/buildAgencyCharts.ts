import type { Chart } from '../../charts/chart.ts';
import { drawDisclosure } from '../../charts/disclosure/draw.ts';
import { drawOutcomes } from '../../charts/outcomes/draw.ts';
import { wordsIn } from '../../charts/wordsIn.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';

/** The charts of an agency's page in their order; one without anything to draw is left out. */
export function buildAgencyCharts(locale: Locale, record: AgencyRecord): readonly Chart[] {
  const words = wordsIn(locale);
  return [drawOutcomes(record, words), drawDisclosure(record, words)].filter(
    (chart) => chart.empty === undefined,
  );
}
