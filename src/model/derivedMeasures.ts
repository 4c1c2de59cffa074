import type { Outcome } from './applicationsRows.ts';
import type { DerivedMeasure, FigureSum } from './measure.ts';
import { outcomeFigures } from './outcomeFigures.ts';
import type { Label } from './parts.ts';

/** The derived measures: each is defined here and nowhere else. */

const same = (...ids: readonly string[]): FigureSum => ({ '2021': ids, '2019': ids });

const outcome = (name: Outcome): FigureSum => outcomeFigures(name, 'total');

const plus = (a: FigureSum, b: FigureSum): FigureSum => ({
  '2021': [...a['2021'], ...b['2021']],
  '2019': [...a['2019'], ...b['2019']],
});

const PROCEEDINGS = ['review', 'directLawsuit', 'lawsuitAfterReview'] as const;
const LAWSUITS = ['directLawsuit', 'lawsuitAfterReview'] as const;

const cases = (rows: readonly (typeof PROCEEDINGS)[number][], ...columns: readonly string[]) =>
  same(...rows.flatMap((row) => columns.map((column) => `proceedings.${row}.${column}`)));

const RECEIVED = same('applications.received.total');
const CONCLUDED = same('applications.concluded.total');
const ON_HAND = plus(RECEIVED, same('applications.carriedIn.total'));

interface Definition {
  readonly name: string;
  readonly unit: DerivedMeasure['unit'];
  readonly label: Label;
  readonly part: FigureSum;
  readonly whole?: FigureSum;
  readonly meaning: Label;
}

const OF_CONCLUDED: Label = {
  zh: '占本年度办结申请（表三“总计”）的比重。',
  en: 'As a share of the requests concluded in the year (the total of table 3).',
};

const outcomeShare = (name: string, zh: string, en: string, part: FigureSum): Definition => ({
  name,
  unit: 'share',
  label: { zh, en },
  part,
  whole: CONCLUDED,
  meaning: OF_CONCLUDED,
});

const DEFINITIONS: readonly Definition[] = [
  outcomeShare('grantedShare', '予以公开占比', 'Granted share', outcome('granted')),
  outcomeShare(
    'disclosedShare',
    '予以公开或部分公开占比',
    'Granted or partly granted share',
    plus(outcome('granted'), outcome('partlyGranted')),
  ),
  outcomeShare(
    'partlyGrantedShare',
    '部分公开占比',
    'Partly granted share',
    outcome('partlyGranted'),
  ),
  outcomeShare('refusalShare', '不予公开占比', 'Refusal share', outcome('refused')),
  outcomeShare('unavailableShare', '无法提供占比', 'Unavailable share', outcome('unavailable')),
  outcomeShare('notProcessedShare', '不予处理占比', 'Not-processed share', outcome('notProcessed')),
  outcomeShare(
    'otherHandlingShare',
    '其他处理占比',
    'Handled-otherwise share',
    outcome('otherHandling'),
  ),
  {
    name: 'concludedShare',
    unit: 'share',
    label: { zh: '办结率', en: 'Share concluded' },
    part: CONCLUDED,
    whole: ON_HAND,
    meaning: {
      zh: '办结的申请占本年新收与上年结转之和的比重；其余结转下年度继续办理，结转不等于逾期。',
      en: 'Requests concluded as a share of those received and carried in; the rest are carried over, which does not mean late.',
    },
  },
  {
    name: 'personShare',
    unit: 'share',
    label: { zh: '自然人申请占比', en: 'Share of requests by individuals' },
    part: same('applications.received.person'),
    whole: RECEIVED,
    meaning: {
      zh: '本年新收的申请里，由自然人提出的占多少。',
      en: 'How many of the requests received in the year were made by individuals.',
    },
  },
  {
    name: 'applicationsPerYear',
    unit: 'perYear',
    label: { zh: '年均新收申请', en: 'Requests per year' },
    part: RECEIVED,
    meaning: {
      zh: '本年新收的申请数，按印出这个数字的年报份数平均；只看一年时就是这一年的数字。',
      en: 'Requests received, divided by the reports that print the figure; over a single year it is that year’s figure.',
    },
  },
  {
    name: 'reviewsPerHundred',
    unit: 'perHundred',
    label: { zh: '每百件申请的行政复议', en: 'Reviews per hundred requests' },
    part: cases(['review'], 'total'),
    whole: RECEIVED,
    meaning: {
      zh: '复议数除以本年新收申请数再乘以一百。复议未必针对当年的申请，只作对照。',
      en: 'Reviews divided by the requests received in the year, times one hundred. A review may concern an earlier request, so this is a comparison of two counts.',
    },
  },
  {
    name: 'lawsuitsPerHundred',
    unit: 'perHundred',
    label: { zh: '每百件申请的行政诉讼', en: 'Lawsuits per hundred requests' },
    part: cases(LAWSUITS, 'total'),
    whole: RECEIVED,
    meaning: {
      zh: '未经复议直接起诉与复议后起诉之和，除以本年新收申请数再乘以一百。诉讼未必针对当年的申请。',
      en: 'Lawsuits with and without a review before, divided by the requests received in the year, times one hundred. A lawsuit may concern an earlier request.',
    },
  },
  {
    name: 'proceedingsPerHundred',
    unit: 'perHundred',
    label: { zh: '每百件申请的复议和诉讼', en: 'Reviews and lawsuits per hundred requests' },
    part: cases(PROCEEDINGS, 'total'),
    whole: RECEIVED,
    meaning: {
      zh: '复议与诉讼之和除以本年新收申请数再乘以一百；同一件事先复议后起诉的，两处都计。',
      en: 'Reviews and lawsuits together, divided by the requests received in the year, times one hundred; a matter reviewed and then sued over counts in both.',
    },
  },
  {
    name: 'correctedShare',
    unit: 'share',
    label: { zh: '复议诉讼纠正率', en: 'Corrected share of reviews and lawsuits' },
    part: cases(PROCEEDINGS, 'corrected'),
    whole: cases(PROCEEDINGS, 'upheld', 'corrected', 'other'),
    meaning: {
      zh: '结果纠正占已审结（维持、纠正、其他结果）的比重，尚未审结的不计入。',
      en: 'Corrected results as a share of those decided (upheld, corrected, other); pending ones are left out.',
    },
  },
  {
    name: 'reviewCorrectedShare',
    unit: 'share',
    label: { zh: '行政复议纠正率', en: 'Corrected share of reviews' },
    part: cases(['review'], 'corrected'),
    whole: cases(['review'], 'upheld', 'corrected', 'other'),
    meaning: {
      zh: '行政复议中结果纠正占已审结的比重。',
      en: 'Corrected results as a share of the reviews decided.',
    },
  },
  {
    name: 'lawsuitCorrectedShare',
    unit: 'share',
    label: { zh: '行政诉讼纠正率', en: 'Corrected share of lawsuits' },
    part: cases(LAWSUITS, 'corrected'),
    whole: cases(LAWSUITS, 'upheld', 'corrected', 'other'),
    meaning: {
      zh: '两类行政诉讼合计，结果纠正占已审结的比重。',
      en: 'Corrected results as a share of the lawsuits decided, both kinds together.',
    },
  },
  {
    name: 'directLawsuitShare',
    unit: 'share',
    label: { zh: '直接起诉占比', en: 'Share of lawsuits without review' },
    part: cases(['directLawsuit'], 'total'),
    whole: cases(LAWSUITS, 'total'),
    meaning: {
      zh: '行政诉讼里未经复议直接起诉的占多少。',
      en: 'How many of the lawsuits were brought without a review before.',
    },
  },
];

/** In the order in which they are offered and explained. */
export const DERIVED_MEASURES: readonly DerivedMeasure[] = DEFINITIONS.map(
  ({ name, label, ...definition }) => ({
    ...definition,
    ...label,
    kind: 'derived',
    id: `measure.${name}`,
    templates: ['2021', '2019'],
    comparable: true,
  }),
);
