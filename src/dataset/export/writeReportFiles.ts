import { join } from 'node:path';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { type Disk, writeNew } from '../disk.ts';
import { formatReportCsv } from './formatReportCsv.ts';
import { formatReportJson } from './formatReportJson.ts';

/**
 * Writes report.csv and report.json of each report of an agency beside the report's page,
 * agency/CODE/YEAR/ in the folder of the site.
 */
export async function writeReportFiles(
  disk: Disk,
  site: string,
  record: AgencyRecord,
): Promise<void> {
  const write = (path: string, text: string) =>
    writeNew(disk, join(site, 'agency', record.agency.code, path), text);
  await Promise.all(
    record.reports.flatMap((report) => [
      write(`${report.year}/report.csv`, formatReportCsv(report)),
      write(`${report.year}/report.json`, formatReportJson(record, report)),
    ]),
  );
}
