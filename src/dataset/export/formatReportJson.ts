import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/**
 * report.json: one report with the body it is of. The report's own prose is the body's and is not
 * given out.
 */
export function formatReportJson(
  { agency, ancestors }: Pick<AgencyRecord, 'agency' | 'ancestors'>,
  report: StoredReport,
): string {
  const { texts: _, ...figures } = report;
  return `${JSON.stringify({ agency, ancestors, report: figures }, null, 1)}\n`;
}
