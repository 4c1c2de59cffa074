import { formatCsv } from '../../csv/formatCsv.ts';
import { findFigure } from '../../model/figures.ts';
import type { StoredFigure, StoredMention, StoredReport } from '../../model/storedReport.ts';
import { UNIT_LABELS } from '../../model/unit.ts';
import { figureLabel } from './figureLabel.ts';

const HEADER = ['agency', 'year', 'figure', 'label', 'state', 'value', 'unit', 'raw', 'place'];

/** Excel takes a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One report's figures, one row each: those of the tables in form order, then those in prose. */
export function buildReportCsv(report: StoredReport): string {
  const tables = Object.entries(report.figures).map(([id, figure]) =>
    rowOf(report, id, figure, unitOf(id)),
  );
  const prose = report.stated.map((mention) =>
    rowOf(report, mention.figure, mention, mention.unit),
  );
  return BYTE_ORDER_MARK + formatCsv(HEADER, [...tables, ...prose]);
}

function rowOf(
  report: StoredReport,
  figure: string,
  cell: StoredFigure | StoredMention,
  unit: string,
): Record<string, string> {
  return {
    agency: report.agency,
    year: String(report.year),
    figure,
    label: textCell(figureLabel('zh', figure)),
    state: cell.state,
    value: cell.state === 'number' ? String(cell.value) : '',
    unit: textCell(unit),
    raw: textCell(cell.raw ?? ''),
    place: textCell(cell.place ?? ''),
  };
}

function unitOf(id: string): string {
  const figure = findFigure(id);
  return figure === undefined ? '' : UNIT_LABELS[figure.unit].zh;
}

/** A spreadsheet would take such text for a formula; numbers are not text and never get here. */
function textCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
