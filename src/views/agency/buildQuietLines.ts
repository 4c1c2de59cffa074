import { findReportFlow } from '../../charts/flow/series.ts';
import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { stateKey } from '../stateWord.ts';
import { CHARTED_PARTS, weighFigures } from './weighFigures.ts';

/**
 * A line for each part of which there is no chart: only zeros are printed, or no number at all. And
 * one for each year that does not print what it carries over, since no sentence says so.
 */
export function buildQuietLines(
  locale: Locale,
  { reports }: Pick<AgencyRecord, 'reports'>,
): readonly string[] {
  const parts = CHARTED_PARTS.flatMap((part) => {
    const weight = weighFigures(reports, part);
    return weight === 'some' ? [] : [t(locale, `quiet.${part}.${weight}`)];
  });
  return [
    ...flowLine(locale, reports),
    ...parts,
    ...reports.flatMap((report) => carriedOverLine(locale, report)),
  ];
}

/** Who asked is drawn of one year; where none can be drawn, why. */
function flowLine(locale: Locale, reports: readonly StoredReport[]): string[] {
  if (findReportFlow(reports) !== undefined) return [];
  const cells = reports.flatMap(({ figures }) =>
    Object.entries(figures).filter(
      ([id]) => id.startsWith('applications.') && !id.endsWith('.total'),
    ),
  );
  const isZero = cells.length > 0 && cells.every(([, { state }]) => state === 'number');
  return [t(locale, isZero ? 'quiet.flow.zero' : 'quiet.flow.none')];
}

function carriedOverLine(locale: Locale, { figures, capture, year }: StoredReport): string[] {
  const cell = figures['applications.carriedOver.total'];
  if (cell === undefined || cell.state === 'number' || cell.state === 'missing') return [];
  const state = t(locale, `state.${stateKey(cell.state, capture)}.phrase`);
  return [t(locale, 'quiet.carriedOver', { year: String(year), state })];
}
