import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** One report with the body it is of. The report's own prose is the body's and is not given out. */
export function buildReportJson({ agency, ancestors }: AgencyRecord, report: StoredReport): string {
  const { texts: _, ...figures } = report;
  return `${JSON.stringify({ agency, ancestors, report: figures }, null, 1)}\n`;
}
