import { formatCsv } from '../../csv/formatCsv.ts';
import { FIGURES } from '../../model/figures.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { formatNumber } from '../store/formatNumber.ts';
import { textCell } from './csvCell.ts';

/** Spreadsheets take a CSV for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * agency/CODE.csv: every figure of the tables that any report of the agency has, one row a figure,
 * one column a year. A cell is the printed number or the state's word; empty where the year's form
 * has no such figure.
 */
export function formatAgencyCsv({ reports }: Pick<AgencyRecord, 'reports'>): string {
  const years = reports.map(({ year }) => String(year));
  const rows = FIGURES.filter(({ id }) => reports.some(({ figures }) => id in figures)).map(
    ({ id, zh, en }) => ({
      figure: id,
      zh: textCell(zh),
      en: textCell(en),
      ...Object.fromEntries(reports.map((report) => [String(report.year), wordOf(report, id)])),
    }),
  );
  return BYTE_ORDER_MARK + formatCsv(['figure', 'zh', 'en', ...years], rows);
}

function wordOf({ figures }: AgencyRecord['reports'][number], id: string): string {
  const cell = figures[id];
  return cell?.state === 'number' ? formatNumber(cell.value) : (cell?.state ?? '');
}
