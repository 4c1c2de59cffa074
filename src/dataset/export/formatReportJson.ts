import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { withoutTexts } from './withoutTexts.ts';

/** report.json: one report, its prose left out, with the body it is of. */
export function formatReportJson(
  { agency, ancestors }: Pick<AgencyRecord, 'agency' | 'ancestors'>,
  report: StoredReport,
): string {
  return `${JSON.stringify({ agency, ancestors, report: withoutTexts(report) }, null, 1)}\n`;
}
