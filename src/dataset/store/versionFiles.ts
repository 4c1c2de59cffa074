import type { CsvRow } from '../../csv/parseCsv.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { type IsAgency, parseStoredReport } from './readShard.ts';
import { readTable } from './readTable.ts';
import { formatReportRow, REPORT_COLUMNS } from './reportTable.ts';
import { formatMentionRows, MENTION_COLUMNS, parseMentionRow } from './statedTable.ts';
import { type Shard, shardFile } from './storePaths.ts';
import { documentId } from './storeRecords.ts';
import { writeRows } from './writeShard.ts';

/** `document` tells the versions of one report apart: sha256, address or note, as documentId says. */
export const VERSION_STATED_COLUMNS = ['agency', 'year', 'document', ...MENTION_COLUMNS];

/** The other documents known for reports of one shard: figures and stated figures, no places. */
export async function readVersions(
  disk: Disk,
  data: string,
  shard: Shard,
  problems: DataProblem[],
  isAgency: IsAgency = () => true,
): Promise<StoredReport[]> {
  const reading = { file: shardFile(data, 'versions', shard), problems };
  const versions: StoredReport[] = [];
  for (const row of await readTable(disk, reading, REPORT_COLUMNS)) {
    const report = parseStoredReport(reading, row, shard, isAgency);
    if (report) versions.push(report);
  }
  const statedFile = { file: shardFile(data, 'versions', shard, '.stated'), problems };
  for (const row of await readTable(disk, statedFile, VERSION_STATED_COLUMNS)) {
    const version = versions.find((known) => keyOf(known) === keyOfRow(row));
    const mention = version && parseMentionRow(statedFile, row);
    if (mention) version.stated.push(mention);
  }
  return versions;
}

/** Writes the versions of one shard, in order of agency, then document. */
export async function writeVersions(
  disk: Disk,
  data: string,
  shard: Shard,
  versions: readonly StoredReport[],
): Promise<void> {
  const sorted = versions.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const stated = sorted.flatMap((version) =>
    formatMentionRows(version.stated).map((row) => ({
      agency: version.agency,
      year: String(version.year),
      document: documentId(version),
      ...row,
    })),
  );
  const rows = sorted.map((version) => formatReportRow(version, version.agency));
  await writeRows(
    disk,
    shardFile(data, 'versions', shard, '.stated'),
    VERSION_STATED_COLUMNS,
    stated,
  );
  await writeRows(disk, shardFile(data, 'versions', shard), REPORT_COLUMNS, rows);
}

const keyOf = (version: StoredReport) => `${version.agency} ${version.year} ${documentId(version)}`;
const keyOfRow = ({ values }: CsvRow) => `${values.agency} ${values.year} ${values.document}`;
