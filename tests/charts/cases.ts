import type { Chart, Words } from '../../src/charts/chart.ts';
import { drawAreaDecisions, drawDecisions } from '../../src/charts/decisions/draw.ts';
import { drawDisclosure } from '../../src/charts/disclosure/draw.ts';
import { drawAreaDocuments, drawDocuments } from '../../src/charts/documents/draw.ts';
import { drawAreaFlow, drawFlow } from '../../src/charts/flow/draw.ts';
import { drawOutcomes } from '../../src/charts/outcomes/draw.ts';
import { drawPeers } from '../../src/charts/peers/draw.ts';
import { drawAreaProceedings, drawProceedings } from '../../src/charts/proceedings/draw.ts';
import { drawRefusals } from '../../src/charts/refusals/draw.ts';
import { drawReportsByYear } from '../../src/charts/reportsByYear/draw.ts';
import { drawTotals } from '../../src/charts/totals/draw.ts';
import type { Cell } from '../../src/model/figureState.ts';
import {
  type PeerGroup,
  YEAR_TOTAL_FIGURES,
  type YearTotals,
} from '../../src/model/siteRecords.ts';
import { groupCells, type SumGroup } from '../../src/model/sumGroups.ts';
import { AGENCY, applications, cells, inventReport, mention, number } from './inventReport.ts';

/** A group whose first member is the invented body. */
export function inventPeers(received: readonly Cell[]): PeerGroup {
  return {
    division: { code: '990101', name: '石桥区', nameEn: 'Shiqiao District' },
    year: 2021,
    registered: received.length + 3,
    members: received.map((content, index) => ({
      code: index === 0 ? AGENCY.code : String(990102000 + index),
      name: index === 0 ? AGENCY.name : `第${index}镇`,
      nameEn: index === 0 ? AGENCY.nameEn : `Town ${index}`,
      received: content,
    })),
  };
}

/** Totals of a year in which every figure has the same sum. */
export function inventTotals(year: number, reports: number, sum: number): YearTotals {
  const total = { sum, counted: Math.ceil(reports / 2), reports };
  const totals = Object.fromEntries(YEAR_TOTAL_FIGURES.map((figure) => [figure, total]));
  return { year, reports, totals: totals as YearTotals['totals'], groups: {} };
}

const decisions = (licensing: number, penalties: number, coercion: number | 'blank') =>
  cells('proactive', { licensing, penalties, coercion }, 'decisions');

const smallYears = [
  inventReport(2019, applications({ received: 4, granted: 3, otherHandling: 1, concluded: 4 })),
  inventReport(2020, applications({ received: 0 })),
  inventReport(
    2021,
    applications({
      received: 5,
      granted: 2,
      'unavailable.notHeld': 1,
      concluded: 3,
      carriedOver: 2,
    }),
  ),
  inventReport(2024, {}, { fill: { state: 'blank' } }),
  inventReport(2025, applications({ received: 6, granted: 2 }), {
    fill: { state: 'missing' },
    capture: 'partial',
  }),
];

const largeYears = [2022, 2023, 2025].map((year, index) =>
  inventReport(
    year,
    applications({
      granted: 1200 + index * 150,
      partlyGranted: 300,
      'refused.thirdParty': 90,
      'unavailable.notHeld': 950,
      'notProcessed.complaint': 110,
      'otherHandling.other': 440,
      concluded: 3090 + index * 150,
      carriedOver: 121 + index,
    }),
  ),
);

const rangeYears = [1, 3767, 12].map((granted, index) =>
  inventReport(2021 + index, applications({ granted, concluded: granted })),
);

const statedYears = [
  inventReport(
    2021,
    {},
    { stated: [mention('total', 824), mention('website', 480), mention('wechat', 207)] },
  ),
  inventReport(
    2022,
    {},
    { stated: [mention('website', 3659, 'about'), mention('total', 4702), mention('total', 4720)] },
  ),
  inventReport(2023),
];

const documentYears = [
  inventReport(2020, {
    'proactive.normativeDocuments.made': number(12),
    'proactive.normativeDocuments.published': number(9),
    'proactive.normativeDocuments.publicTotal': number(341),
  }),
  inventReport(2021, {
    'proactive.normativeDocuments.issued': number(3),
    'proactive.normativeDocuments.repealed': { state: 'blank' },
    'proactive.normativeDocuments.inForce': number(20),
  }),
];

const decisionYears = [
  inventReport(2019, decisions(12, 900, 0)),
  inventReport(2020, decisions(14, 850, 'blank')),
  inventReport(2021, decisions(300, 20, 0)),
  inventReport(2023, decisions(550, 4119, 195)),
  inventReport(2024, decisions(9487, 2776, 84)),
];

const caseYears = [
  inventReport(2021, {
    ...cells('proceedings', { review: 4 }, 'upheld'),
    ...cells('proceedings', { review: 2 }, 'corrected'),
    ...cells('proceedings', { review: 1 }, 'pending'),
    ...cells('proceedings', { review: 7 }, 'total'),
  }),
  inventReport(2022),
  inventReport(2023, {}, { fill: { state: 'blank' } }),
];

const manyCases = [
  inventReport(2023, {
    ...cells('proceedings', { review: 309, lawsuitAfterReview: 12 }, 'upheld'),
    ...cells('proceedings', { review: 17 }, 'corrected'),
    ...cells('proceedings', { review: 88, directLawsuit: 14, lawsuitAfterReview: 67 }, 'other'),
    ...cells('proceedings', { review: 26, directLawsuit: 10, lawsuitAfterReview: 10 }, 'pending'),
    ...cells('proceedings', { review: 440, directLawsuit: 24, lawsuitAfterReview: 89 }, 'total'),
  }),
];

const peers = [1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 5].map(number);
const farOut = [3, 0, 0, 1, 2, 2, 2, 4, 5, 8, 12, 900].map(number);
const heap = [2, ...Array.from({ length: 90 }, () => 0), 1, 1, 3, 8].map(number);
const areaYears = [
  inventTotals(2019, 7, 120),
  inventTotals(2021, 26, 3400),
  inventTotals(2022, 12, 0),
];

const asked = (applicant: string, rows: Parameters<typeof cells>[1]) =>
  cells('applications', rows, applicant);

const askedYears = [
  inventReport(2022, {
    ...asked('person', {
      granted: 1200,
      'refused.thirdParty': 90,
      carriedOver: 40,
      received: 1400,
    }),
    ...asked('enterprise', { partlyGranted: 31, 'unavailable.notHeld': 8 }),
    ...asked('publicInterest', { 'notProcessed.repeat': 1 }),
    ...asked('legalService', { 'otherHandling.other': 3 }),
  }),
];

const askedLittle = [
  inventReport(2023, {
    ...asked('person', { granted: 1, 'refused.thirdParty': 'blank', received: 1 }),
    ...asked('otherOrganisation', { carriedOver: 1 }),
  }),
];

/** The sums of a group in some years, all alike. */
function withGroup(group: SumGroup, counted: number, sums: readonly number[]): YearTotals[] {
  const groups = { [group]: { counted, sums: [...sums] } };
  return areaYears.map((year) => (year.year === 2022 ? year : { ...year, groups }));
}

const caseSums = [309, 17, 88, 26, 440, 0, 0, 14, 10, 24, 12, 0, 67, 10, 89];
const flowSums = groupCells('flow').map((_, at) => (at % 7 === 6 ? 40 : (at * 13) % 9));

const refusalYears = [
  ...withGroup('refusals', 6, [0, 3, 0, 130, 60, 22, 0, 9, 3400]),
  {
    ...inventTotals(2023, 8, 0),
    groups: { refusals: { counted: 2, sums: [0, 0, 0, 1, 0, 0, 0, 0, 12] } },
  },
  {
    ...inventTotals(2024, 8, 0),
    groups: { refusals: { counted: 8, sums: [0, 0, 0, 0, 0, 0, 0, 0, 44] } },
  },
];

const documentSums = [
  ...withGroup('documents2019', 6, [12, 9, 341]),
  ...withGroup('documents2021', 20, [30, 0, 2000]).slice(1, 2),
];

/** Every kind of picture, from invented reports. */
export const CASES: readonly (readonly [string, (words: Words) => Chart])[] = [
  [
    'outcomes-one',
    (words) => drawOutcomes({ agency: AGENCY, reports: smallYears.slice(0, 1) }, words),
  ],
  ['outcomes-dots', (words) => drawOutcomes({ agency: AGENCY, reports: smallYears }, words)],
  ['outcomes-bars', (words) => drawOutcomes({ agency: AGENCY, reports: largeYears }, words)],
  ['outcomes-range', (words) => drawOutcomes({ agency: AGENCY, reports: rangeYears }, words)],
  ['flow', (words) => drawFlow({ agency: AGENCY, reports: askedYears }, words)],
  ['flow-few', (words) => drawFlow({ agency: AGENCY, reports: askedLittle }, words)],
  ['flow-area', (words) => drawAreaFlow({ years: withGroup('flow', 5, flowSums) }, words)],
  ['disclosure', (words) => drawDisclosure({ agency: AGENCY, reports: statedYears }, words)],
  ['documents', (words) => drawDocuments({ agency: AGENCY, reports: documentYears }, words)],
  ['decisions-lines', (words) => drawDecisions({ agency: AGENCY, reports: decisionYears }, words)],
  [
    'decisions-rows',
    (words) => drawDecisions({ agency: AGENCY, reports: decisionYears.slice(3) }, words),
  ],
  ['refusals', (words) => drawRefusals({ years: refusalYears }, words)],
  ['documents-area', (words) => drawAreaDocuments({ years: documentSums }, words)],
  [
    'decisions-area',
    (words) => drawAreaDecisions({ years: withGroup('decisions', 6, [9487, 2776, 84]) }, words),
  ],
  ['proceedings-dots', (words) => drawProceedings({ agency: AGENCY, reports: caseYears }, words)],
  ['proceedings-bars', (words) => drawProceedings({ agency: AGENCY, reports: manyCases }, words)],
  [
    'proceedings-area',
    (words) => drawAreaProceedings({ years: withGroup('proceedings', 5, caseSums) }, words),
  ],
  ['peers-dots', (words) => drawPeers({ agency: AGENCY, group: inventPeers(peers) }, words)],
  ['peers-far-out', (words) => drawPeers({ agency: AGENCY, group: inventPeers(farOut) }, words)],
  ['peers-bars', (words) => drawPeers({ agency: AGENCY, group: inventPeers(heap) }, words)],
  ['reports-by-year', (words) => drawReportsByYear({ years: areaYears }, words)],
  ['totals', (words) => drawTotals({ years: areaYears }, words)],
];
