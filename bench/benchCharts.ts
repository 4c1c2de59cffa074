import { drawDecisions } from '../src/charts/decisions/draw.ts';
import { drawDisclosure } from '../src/charts/disclosure/draw.ts';
import { drawDocuments } from '../src/charts/documents/draw.ts';
import { drawOutcomes } from '../src/charts/outcomes/draw.ts';
import { drawProceedings } from '../src/charts/proceedings/draw.ts';
import { wordsIn } from '../src/charts/wordsIn.ts';
import { AGENCY, applications, inventReport, mention } from '../tests/charts/inventReport.ts';
import type { Bench } from './bench.ts';
import { measureRate } from './measureRate.ts';

const CHARTS = [drawOutcomes, drawDisclosure, drawDocuments, drawDecisions, drawProceedings];

const reports = [2019, 2020, 2021, 2023, 2024, 2025].map((year) =>
  inventReport(
    year,
    applications({ granted: year - 1990, partlyGranted: 12, 'unavailable.notHeld': 30 }),
    { stated: [mention('website', 480), mention('total', 824)] },
  ),
);

/** How fast an agency's charts are drawn, each in both widths. */
export const benchCharts: Bench = async (effort) => {
  const words = wordsIn('zh');
  const draw = (chart: (typeof CHARTS)[number]) => chart({ agency: AGENCY, reports }, words);
  return [await measureRate('series to SVG', 'charts', CHARTS, draw, effort)];
};
