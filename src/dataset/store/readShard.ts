import type { CsvRow } from '../../csv/parseCsv.ts';
import type { StoredFigure, StoredReport } from '../../model/storedReport.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { DIAGNOSTIC_COLUMNS, parseDiagnosticRow } from './diagnosticTable.ts';
import { parsePlaceCell } from './placeCell.ts';
import { type Reading, readTable, reportCell } from './readTable.ts';
import { parseRemarkRow, REMARK_COLUMNS } from './remarkTable.ts';
import { FIGURE_COLUMNS, parseReportRow, REPORT_COLUMNS } from './reportTable.ts';
import { MENTION_COLUMNS, parseMentionRow } from './statedTable.ts';
import { type Shard, type ShardedFolder, shardFile } from './storePaths.ts';
import { reportKey } from './storeRecords.ts';

export const PLACE_COLUMNS = ['agency', 'year', ...FIGURE_COLUMNS];
export const STATED_COLUMNS = ['agency', 'year', ...MENTION_COLUMNS];
export const STORED_REMARK_COLUMNS = ['agency', 'year', ...REMARK_COLUMNS];
export const STORED_DIAGNOSTIC_COLUMNS = ['agency', 'year', ...DIAGNOSTIC_COLUMNS];

/** Whether a code is in the register or in data/agencies.csv. */
export type IsAgency = (code: string) => boolean;

/** A stored report while its files are being put together. */
interface Draft extends StoredReport {
  figures: Record<string, StoredFigure>;
  stated: StoredReport['stated'];
  remarks?: StoredReport['remarks'];
  diagnostics: StoredReport['diagnostics'];
}

/**
 * The reports of one shard with places, stated figures, remarks and diagnostics, in order of agency; wrong
 * lines are put on the list of problems. Rows of the second files whose report is not in the first
 * are what an interrupted ingest leaves behind: they count for nothing, and the next one removes them.
 */
export async function readShard(
  disk: Disk,
  data: string,
  shard: Shard,
  problems: DataProblem[],
  isAgency: IsAgency = () => true,
): Promise<StoredReport[]> {
  const open = (folder: ShardedFolder): Reading => ({
    file: shardFile(data, folder, shard),
    problems,
  });
  const drafts = await readReports(disk, open('reports'), shard, isAgency);
  await addPlaces(disk, open('places'), drafts);
  await addMentions(disk, open('stated'), drafts);
  await addRemarks(disk, open('remarks'), drafts);
  await addDiagnostics(disk, open('diagnostics'), drafts);
  return [...drafts.values()];
}

async function readReports(
  disk: Disk,
  reading: Reading,
  shard: Shard,
  isAgency: IsAgency,
): Promise<Map<string, Draft>> {
  const drafts = new Map<string, Draft>();
  for (const row of await readTable(disk, reading, REPORT_COLUMNS)) {
    const report = parseStoredReport(reading, row, shard, isAgency);
    if (!report) continue;
    const key = reportKey(report);
    if (drafts.has(key)) {
      const reason = `Unexpected second report of ${report.agency} for ${report.year}, expected one`;
      reportCell(
        reading,
        row.line,
        'agency',
        reason,
        'remove one row, or move it to data/versions',
      );
    } else drafts.set(key, report);
  }
  return drafts;
}

/** A report's row with its agency, checked against the shard that it stands in. */
export function parseStoredReport(
  reading: Reading,
  row: CsvRow,
  shard: Shard,
  isAgency: IsAgency,
): StoredReport | undefined {
  const parsed = parseReportRow(reading, row);
  if (!parsed) return undefined;
  const { agency, facts } = parsed;
  if (agency === undefined) {
    const reason = 'Unexpected empty cell, expected an agency code';
    reportCell(
      reading,
      row.line,
      'agency',
      reason,
      'write the code, or move the row to data/unresolved',
    );
    return undefined;
  }
  if (facts.year !== shard.year) {
    const reason = `Unexpected ${facts.year}, expected ${shard.year} as the folder says`;
    reportCell(reading, row.line, 'year', reason, 'correct the year, or move the row');
  }
  if (!agency.startsWith(shard.province)) {
    const reason = `Unexpected "${agency}", expected a code that begins with ${shard.province} as the file's name says`;
    reportCell(reading, row.line, 'agency', reason, 'correct the code, or move the row');
  } else if (!isAgency(agency)) {
    const reason = `Unexpected "${agency}", expected a code of the register or of agencies.csv`;
    const remedy = 'correct the code; name a department in agencies.csv';
    reportCell(reading, row.line, 'agency', reason, remedy);
  }
  return { agency, ...facts, digest: [] };
}

const draftOf = (drafts: ReadonlyMap<string, Draft>, row: CsvRow) =>
  drafts.get(`${row.values.agency} ${row.values.year}`);

async function addPlaces(disk: Disk, reading: Reading, drafts: ReadonlyMap<string, Draft>) {
  for (const row of await readTable(disk, reading, PLACE_COLUMNS)) {
    const draft = draftOf(drafts, row);
    if (draft) draft.figures = withPlaces(reading, row, draft.figures);
  }
}

function withPlaces(
  reading: Reading,
  row: CsvRow,
  figures: Readonly<Record<string, StoredFigure>>,
): Record<string, StoredFigure> {
  const placed: Record<string, StoredFigure> = {};
  for (const [id, figure] of Object.entries(figures)) {
    const text = row.values[id] ?? '';
    const place = parsePlaceCell(text);
    if (!place) {
      const reason = `Unexpected "${text}", expected a place such as "line 88 column 2 = +19"`;
      reportCell(reading, row.line, id, reason, 'empty the cell, or ingest the document again');
    }
    placed[id] = { ...figure, ...place };
  }
  return placed;
}

async function addMentions(disk: Disk, reading: Reading, drafts: ReadonlyMap<string, Draft>) {
  for (const row of await readTable(disk, reading, STATED_COLUMNS)) {
    const draft = draftOf(drafts, row);
    const mention = draft && parseMentionRow(reading, row);
    if (mention) draft.stated.push(mention);
  }
}

async function addRemarks(disk: Disk, reading: Reading, drafts: ReadonlyMap<string, Draft>) {
  for (const row of await readTable(disk, reading, STORED_REMARK_COLUMNS)) {
    const draft = draftOf(drafts, row);
    const remark = draft && parseRemarkRow(reading, row);
    if (remark) draft.remarks = [...(draft.remarks ?? []), remark];
  }
}

async function addDiagnostics(disk: Disk, reading: Reading, drafts: ReadonlyMap<string, Draft>) {
  for (const row of await readTable(disk, reading, STORED_DIAGNOSTIC_COLUMNS)) {
    const draft = draftOf(drafts, row);
    const diagnostic = draft && parseDiagnosticRow(reading, row);
    if (diagnostic) draft.diagnostics.push(diagnostic);
  }
}
