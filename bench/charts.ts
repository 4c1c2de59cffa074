import { drawDecisions } from '../src/charts/decisions/draw.ts';
import { drawDisclosure } from '../src/charts/disclosure/draw.ts';
import { drawDocuments } from '../src/charts/documents/draw.ts';
import { drawOutcomes } from '../src/charts/outcomes/draw.ts';
import { drawProceedings } from '../src/charts/proceedings/draw.ts';
import { wordsIn } from '../src/charts/wordsIn.ts';
import { AGENCY, applications, inventReport, mention } from '../tests/charts/inventReport.ts';

/** How fast an agency's charts are drawn: `node bench/charts.ts`. Each is drawn in both widths. */
const CHARTS = [drawOutcomes, drawDisclosure, drawDocuments, drawDecisions, drawProceedings];
const ROUNDS = 400;

const reports = [2019, 2020, 2021, 2023, 2024, 2025].map((year) =>
  inventReport(
    year,
    applications({ granted: year - 1990, partlyGranted: 12, 'unavailable.notHeld': 30 }),
    { stated: [mention('website', 480), mention('total', 824)] },
  ),
);

const start = performance.now();
let characters = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  for (const draw of CHARTS) {
    const { svg } = draw({ agency: AGENCY, reports }, wordsIn(round % 2 === 0 ? 'zh' : 'en'));
    characters += svg.wide.length + svg.narrow.length;
  }
}
const charts = ROUNDS * CHARTS.length;
const seconds = (performance.now() - start) / 1000;
console.log(
  `${Math.round(charts / seconds)} charts/s, ${Math.round(characters / charts)} characters each`,
);
