import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchReportOf } from '../../src/search/fulltext/build/searchReportOf.ts';
import type { SearchReport } from '../../src/search/fulltext/indexFormat.ts';
import type { SiteDataset } from '../../src/views/siteDataset.ts';

/**
 * Puts what is searched of the reports down in a folder, year by year, so that the dataset, which lies
 * agency by agency, is read once and not once a year. Gives the reports of a year in order of agency
 * code; one file of them is in memory at a time.
 */
export function splitByYear(
  { agencyShards, agencies }: Pick<SiteDataset, 'agencyShards' | 'agencies'>,
  folder: string,
): (year: number) => Iterable<SearchReport> {
  rmSync(folder, { recursive: true, force: true });
  const yearFolder = (year: number) => join(folder, String(year));
  for (const shard of agencyShards()) {
    const reports = agencies(shard).flatMap((record) =>
      record.reports.map((report) => searchReportOf(record, report)),
    );
    for (const [year, own] of Map.groupBy(reports, (report) => report.year)) {
      mkdirSync(yearFolder(year), { recursive: true });
      writeFileSync(join(yearFolder(year), shard), JSON.stringify(own));
    }
  }
  return function* (year) {
    for (const shard of readdirSync(yearFolder(year)).sort()) {
      const reports: SearchReport[] = JSON.parse(
        readFileSync(join(yearFolder(year), shard), 'utf8'),
      );
      yield* reports;
    }
  };
}
