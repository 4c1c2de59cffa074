import type { Claim } from '../prose/claim.ts';
import { HOW_COMPARED, ONE_REPORT } from '../prose/claimTexts.ts';
import { compareMentions } from '../prose/compareMentions.ts';
import type { Rule } from '../rule.ts';

const CODE = 'prose-concluded';

const CLAIMS: readonly Claim[] = [
  {
    rule: CODE,
    stated: 'stated.applications.concluded',
    table: {
      terms: [{ figure: 'applications.concluded.total' }],
      name: { zh: '表三办理结果总计', en: 'the total of outcomes in table 3' },
    },
    mayMean: [
      {
        terms: [
          { figure: 'applications.concluded.total' },
          { figure: 'applications.carriedIn.total', minus: true },
        ],
        name: { zh: '当年新收中办结的件数', en: 'those of the year that were concluded' },
      },
      {
        terms: [{ figure: 'applications.carriedIn.total' }],
        name: { zh: '上年结转中办结的件数', en: 'those carried in that were concluded' },
      },
    ],
  },
];

/** What the prose says was concluded is what table 3 prints. */
export const proseConcluded: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中与表三的办结', en: 'Requests concluded, prose and table' },
  formula: 'stated.applications.concluded = applications.concluded.total',
  clause: ONE_REPORT,
  explanation: {
    zh: `正文所说的办结件数，与表三办理结果总计核对。正文有时只计当年新收中办结的，或只计上年结转中办结的；数字可以这样解释的，不下结论。${HOW_COMPARED.zh}`,
    en: `Compares what the prose gives as concluded with the total of outcomes in table 3. Prose at times counts only those of the year, or only those carried in; where that would explain the number nothing is concluded. ${HOW_COMPARED.en}`,
  },
  good: {
    zh: '文中办结 12 件，表三办理结果总计 12。',
    en: 'The prose says 12 concluded; table 3 prints 12.',
  },
  bad: {
    zh: '文中办结 13 件，表三办理结果总计 12，上年结转 0：相差 1。',
    en: 'The prose says 13 concluded; table 3 prints 12, none carried in: 1 apart.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => CLAIMS.flatMap((claim) => compareMentions(report, claim))),
};
