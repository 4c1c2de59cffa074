import type { Cell } from '../../model/figureState.ts';
import type { StoredFigure, StoredReport } from '../../model/storedReport.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { CorrectionLine } from './correctionsFile.ts';
import { reportKey } from './storeRecords.ts';

/**
 * The reports with our corrections in place: the corrected figure keeps what stood there before. Each
 * correction is taken off the list once it is applied; those left at the end name no report.
 */
export function applyCorrections(
  reports: readonly StoredReport[],
  pending: Set<CorrectionLine>,
  file: string,
  problems: DataProblem[],
): StoredReport[] {
  const byReport = Map.groupBy(pending, ({ correction }) => reportKey(correction));
  return reports.map((report) => {
    const lines = byReport.get(reportKey(report)) ?? [];
    if (lines.length === 0) return report;
    const figures = { ...report.figures };
    for (const line of lines) {
      pending.delete(line);
      correctFigure(figures, line, file, problems);
    }
    return { ...report, figures };
  });
}

function correctFigure(
  figures: Record<string, StoredFigure>,
  { correction, line }: CorrectionLine,
  file: string,
  problems: DataProblem[],
): void {
  const { figure, cell, reason, source, date } = correction;
  const before = figures[figure];
  if (before) {
    const { place, raw } = before;
    const print = { ...(place !== undefined && { place }), ...(raw !== undefined && { raw }) };
    figures[figure] = {
      ...cell,
      ...print,
      corrected: { from: cellOf(before), reason, source, date },
    };
    return;
  }
  problems.push({
    file,
    line,
    column: 'figure',
    reason: `Unexpected "${figure}", expected a figure of the report's template`,
    remedy: 'correct the figure, or the template columns of the report',
  });
}

function cellOf(figure: StoredFigure): Cell {
  return figure.state === 'number'
    ? { state: 'number', value: figure.value }
    : { state: figure.state };
}
