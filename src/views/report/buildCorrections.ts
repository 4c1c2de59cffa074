import type { Locale } from '../../i18n/locale.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { formatFigure } from '../formatFigure.ts';
import { figureLabel } from './figureLabel.ts';

/** A figure that this site has put right: what stood there, what stands there now, and why. */
export interface CorrectionRow {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: string;
  readonly date: string;
}

export function buildCorrections(locale: Locale, report: StoredReport): readonly CorrectionRow[] {
  return Object.entries(report.figures).flatMap(([id, figure]) => {
    const { corrected } = figure;
    if (corrected === undefined) return [];
    return [
      {
        id,
        label: figureLabel(locale, id),
        before: formatFigure(locale, corrected.from, report.capture),
        after: formatFigure(locale, figure, report.capture),
        reason: corrected.reason,
        source: corrected.source,
        date: corrected.date,
      },
    ];
  });
}
