import type { StoredReport } from '../../model/storedReport.ts';

/** Parts of a report that have a chart of their own. */
export const CHARTED_PARTS = ['documents', 'decisions', 'disclosure', 'proceedings'] as const;
export type ChartedPart = (typeof CHARTED_PARTS)[number];

/** Whether anything is there to be drawn: numbers above 0, nothing but zeros, or no number. */
export type Weight = 'some' | 'zero' | 'none';

const BELONGS: Readonly<Record<ChartedPart, (figure: string) => boolean>> = {
  documents: (figure) => figure.startsWith('proactive.normativeDocuments.'),
  decisions: (figure) => figure.startsWith('proactive.') && figure.endsWith('.decisions'),
  disclosure: (figure) => figure.startsWith('stated.disclosed.'),
  proceedings: (figure) => figure.startsWith('proceedings.'),
};

/** What an agency's reports, all together, print of one part. */
export function weighFigures(reports: readonly StoredReport[], part: ChartedPart): Weight {
  const values = reports.flatMap((report) => numbersOf(report, BELONGS[part]));
  if (values.length === 0) return 'none';
  return values.every((value) => value === 0) ? 'zero' : 'some';
}

function numbersOf(report: StoredReport, belongs: (figure: string) => boolean): readonly number[] {
  const tables = Object.keys(report.figures)
    .filter(belongs)
    .map((figure) => report.figures[figure]);
  const prose = report.stated.filter(({ figure }) => belongs(figure));
  return [...tables, ...prose].flatMap((cell) => (cell?.state === 'number' ? [cell.value] : []));
}
