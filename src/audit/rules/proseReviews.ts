import type { Claim } from '../prose/claim.ts';
import { HOW_COMPARED, ONE_REPORT } from '../prose/claimTexts.ts';
import { compareMentions } from '../prose/compareMentions.ts';
import type { Rule } from '../rule.ts';

const CODE = 'prose-reviews';

const CLAIMS: readonly Claim[] = [
  {
    rule: CODE,
    stated: 'stated.proceedings.review',
    table: {
      terms: [{ figure: 'proceedings.review.total' }],
      name: { zh: '表四行政复议总计', en: 'the total of reviews in table 4' },
    },
    mayMean: [
      {
        terms: [
          { figure: 'proceedings.review.upheld' },
          { figure: 'proceedings.review.corrected' },
          { figure: 'proceedings.review.other' },
          { figure: 'proceedings.review.pending' },
        ],
        name: {
          zh: '表四行政复议各种结果之和',
          en: 'the sum of the results of reviews in table 4',
        },
      },
    ],
  },
];

/** The reviews that the prose counts are those of table 4. */
export const proseReviews: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中与表四的行政复议', en: 'Reviews, prose and table' },
  formula: 'stated.proceedings.review = proceedings.review.total',
  clause: ONE_REPORT,
  explanation: {
    zh: `正文所说的行政复议件数，与表四行政复议总计核对；等于四种结果之和而不等于总计的，不下结论。${HOW_COMPARED.zh}`,
    en: `Compares what the prose gives as administrative reviews with their total in table 4; a number that equals the sum of the four results and not the total settles nothing. ${HOW_COMPARED.en}`,
  },
  good: {
    zh: '文中“未发生行政复议”，表四行政复议总计 0。',
    en: 'The prose says there was no review; table 4 prints 0.',
  },
  bad: {
    zh: '文中“未发生行政复议”，表四行政复议总计 1：相差 1。',
    en: 'The prose says there was no review; table 4 prints 1: 1 apart.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => CLAIMS.flatMap((claim) => compareMentions(report, claim))),
};
