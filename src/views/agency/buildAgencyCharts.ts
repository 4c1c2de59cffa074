import type { Chart, Words } from '../../charts/chart.ts';
import { drawDecisions } from '../../charts/decisions/draw.ts';
import { drawDisclosure } from '../../charts/disclosure/draw.ts';
import { drawDocuments } from '../../charts/documents/draw.ts';
import { drawFlow } from '../../charts/flow/draw.ts';
import { drawOutcomes } from '../../charts/outcomes/draw.ts';
import { drawPeers } from '../../charts/peers/draw.ts';
import { drawProceedings } from '../../charts/proceedings/draw.ts';
import { wordsIn } from '../../charts/wordsIn.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { latestPeers } from './latestPeers.ts';
import { CHARTED_PARTS, type ChartedPart, weighFigures } from './weighFigures.ts';

type Draw = (record: AgencyRecord, words: Words) => Chart;

const DRAW: Readonly<Record<ChartedPart, Draw>> = {
  documents: drawDocuments,
  decisions: drawDecisions,
  disclosure: drawDisclosure,
  proceedings: drawProceedings,
};

/** The charts of an agency's page in their order; what has nothing to draw is left out. */
export function buildAgencyCharts(locale: Locale, record: AgencyRecord): readonly Chart[] {
  const words = wordsIn(locale);
  const group = latestPeers(record);
  const parts = CHARTED_PARTS.filter((part) => weighFigures(record.reports, part) === 'some');
  return [
    drawOutcomes(record, words),
    drawFlow(record, words),
    ...(group === undefined ? [] : [drawPeers({ agency: record.agency, group }, words)]),
    ...parts.map((part) => DRAW[part](record, words)),
  ].filter((chart) => chart.empty === undefined);
}
