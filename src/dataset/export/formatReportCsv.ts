import { formatCsv } from '../../csv/formatCsv.ts';
import { findFigure } from '../../model/figures.ts';
import { labelOfFigure } from '../../model/labelOfFigure.ts';
import type { StoredFigure, StoredMention, StoredReport } from '../../model/storedReport.ts';
import { UNIT_LABELS } from '../../model/unit.ts';
import { textCell } from './csvCell.ts';

const HEADER = ['agency', 'year', 'figure', 'label', 'state', 'value', 'unit', 'raw', 'place'];

/** Spreadsheets take a CSV for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * report.csv of one report: its figures, one row each, those of the tables in form order, then those
 * in prose.
 */
export function formatReportCsv(report: StoredReport): string {
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
    label: textCell(labelOfFigure(figure).zh),
    state: cell.state,
    value: cell.state === 'number' ? String(cell.value) : '',
    unit: textCell(unit),
    raw: textCell(cell.raw),
    place: textCell(cell.place),
  };
}

function unitOf(id: string): string {
  const figure = findFigure(id);
  return figure === undefined ? '' : UNIT_LABELS[figure.unit].zh;
}
