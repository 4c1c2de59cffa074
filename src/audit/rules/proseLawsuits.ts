import type { Claim } from '../prose/claim.ts';
import { HOW_COMPARED, ONE_REPORT } from '../prose/claimTexts.ts';
import { compareMentions } from '../prose/compareMentions.ts';
import type { Rule } from '../rule.ts';

const CODE = 'prose-lawsuits';

const CLAIMS: readonly Claim[] = [
  {
    rule: CODE,
    stated: 'stated.proceedings.lawsuits',
    table: {
      terms: [
        { figure: 'proceedings.directLawsuit.total' },
        { figure: 'proceedings.lawsuitAfterReview.total' },
      ],
      name: { zh: '表四两类诉讼总计之和', en: 'the total of both kinds of lawsuit in table 4' },
    },
    mayMean: [
      {
        terms: [
          { figure: 'proceedings.directLawsuit.upheld' },
          { figure: 'proceedings.directLawsuit.corrected' },
          { figure: 'proceedings.directLawsuit.other' },
          { figure: 'proceedings.directLawsuit.pending' },
          { figure: 'proceedings.lawsuitAfterReview.upheld' },
          { figure: 'proceedings.lawsuitAfterReview.corrected' },
          { figure: 'proceedings.lawsuitAfterReview.other' },
          { figure: 'proceedings.lawsuitAfterReview.pending' },
        ],
        name: {
          zh: '表四两类诉讼各种结果之和',
          en: 'the sum of the results of both kinds of lawsuit in table 4',
        },
      },
    ],
  },
];

/** The lawsuits that the prose counts are those of table 4. */
export const proseLawsuits: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中与表四的行政诉讼', en: 'Lawsuits, prose and table' },
  formula:
    'stated.proceedings.lawsuits = proceedings.directLawsuit.total + proceedings.lawsuitAfterReview.total',
  clause: ONE_REPORT,
  explanation: {
    zh: `正文所说的行政诉讼件数，与表四两类诉讼（未经复议直接起诉、复议后起诉）总计之和核对；等于各种结果之和而不等于总计的，不下结论。${HOW_COMPARED.zh}`,
    en: `Compares what the prose gives as lawsuits with the totals of both kinds in table 4, without review and after review; a number that equals the sum of their results and not the totals settles nothing. ${HOW_COMPARED.en}`,
  },
  good: {
    zh: '文中行政诉讼 3 件，表四直接起诉 2、复议后起诉 1。',
    en: 'The prose says 3 lawsuits; table 4 prints 2 without review and 1 after review.',
  },
  bad: {
    zh: '文中行政诉讼 3 件，表四两类诉讼总计均为 0：相差 3。',
    en: 'The prose says 3 lawsuits; both totals of table 4 are 0: 3 apart.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => CLAIMS.flatMap((claim) => compareMentions(report, claim))),
};
