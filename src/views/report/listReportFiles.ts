import { listAgencies, type RecordKey } from '../findRecord.ts';

/** A path for each report, as Astro's endpoints take them. */
export interface ReportFilePath {
  params: { code: string; year: string };
  props: RecordKey & { year: number };
}

export function listReportFiles(): ReportFilePath[] {
  return listAgencies().flatMap(({ shard, code, years }) =>
    years.map((year) => ({ params: { code, year: String(year) }, props: { shard, code, year } })),
  );
}
