import { formatStanding } from '../../charts/peers/formatStanding.ts';
import { wordsIn } from '../../charts/wordsIn.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sentenceGap } from '../../i18n/sentenceGap.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { latestPeers } from './latestPeers.ts';

/** Where an agency stands among its peers, or that there are none to stand among. */
export function buildStanding(locale: Locale, record: AgencyRecord): string {
  const group = latestPeers(record);
  if (group === undefined) return t(locale, 'agency.noPeers');
  return formatStanding(record.agency, group, wordsIn(locale)).join(sentenceGap(locale));
}
