import { formatCsv } from '../../csv/formatCsv.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type Disk, writeIfChanged } from '../disk.ts';
import { formatDiagnosticRow } from './diagnosticTable.ts';
import { formatPlaceCell } from './placeCell.ts';
import {
  PLACE_COLUMNS,
  STATED_COLUMNS,
  STORED_DIAGNOSTIC_COLUMNS,
  STORED_REMARK_COLUMNS,
} from './readShard.ts';
import { formatRemarkRow } from './remarkTable.ts';
import { formatReportRow, REPORT_COLUMNS } from './reportTable.ts';
import { formatMentionRows } from './statedTable.ts';
import { type Shard, shardFile } from './storePaths.ts';

type Row = Record<string, string>;

/**
 * Writes the files of one shard that differ from what is there. The reports' own file comes last:
 * until it is written, a report of an interrupted run counts as not read, and the next run reads it
 * again.
 */
export async function writeShard(
  disk: Disk,
  data: string,
  shard: Shard,
  reports: readonly StoredReport[],
): Promise<void> {
  const sorted = reports.toSorted((a, b) => (a.agency < b.agency ? -1 : 1));
  const file = (folder: Parameters<typeof shardFile>[1]) => shardFile(data, folder, shard);
  await writeRows(disk, file('places'), PLACE_COLUMNS, sorted.flatMap(formatPlaceRow));
  await writeRows(disk, file('stated'), STATED_COLUMNS, sorted.flatMap(formatStated));
  await writeRows(disk, file('remarks'), STORED_REMARK_COLUMNS, sorted.flatMap(formatRemarks));
  await writeRows(
    disk,
    file('diagnostics'),
    STORED_DIAGNOSTIC_COLUMNS,
    sorted.flatMap(formatDiagnostics),
  );
  const rows = sorted.map((report) => formatReportRow(report, report.agency));
  await writeRows(disk, file('reports'), REPORT_COLUMNS, rows);
}

/** Writes a data file, or removes it where it would have no rows. */
export async function writeRows(
  disk: Disk,
  file: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length > 0) await writeIfChanged(disk, file, formatCsv(columns, rows));
  else await disk.remove(file);
}

const keyCells = (report: StoredReport): Row => ({
  agency: report.agency,
  year: String(report.year),
});

/** A report whose places nobody knows has no row. */
function formatPlaceRow(report: StoredReport): Row[] {
  const cells: Row = {};
  for (const [id, figure] of Object.entries(report.figures)) {
    const cell = formatPlaceCell(figure);
    if (cell !== '') cells[id] = cell;
  }
  return Object.keys(cells).length > 0 ? [{ ...keyCells(report), ...cells }] : [];
}

const formatStated = (report: StoredReport): Row[] =>
  formatMentionRows(report.stated).map((row) => ({ ...keyCells(report), ...row }));

const formatRemarks = (report: StoredReport): Row[] =>
  (report.remarks ?? []).map((remark) => ({ ...keyCells(report), ...formatRemarkRow(remark) }));

const formatDiagnostics = (report: StoredReport): Row[] =>
  report.diagnostics.map((diagnostic) => ({
    ...keyCells(report),
    ...formatDiagnosticRow(diagnostic),
  }));
