import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { CHARTED_PARTS, weighFigures } from './weighFigures.ts';

/** A line for each part of which there is no chart: only zeros are printed, or no number at all. */
export function buildQuietLines(
  locale: Locale,
  { reports }: Pick<AgencyRecord, 'reports'>,
): readonly string[] {
  return CHARTED_PARTS.flatMap((part) => {
    const weight = weighFigures(reports, part);
    return weight === 'some' ? [] : [t(locale, `quiet.${part}.${weight}`)];
  });
}
