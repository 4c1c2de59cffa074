import type { Claim } from '../prose/claim.ts';
import { HOW_COMPARED, ONE_REPORT } from '../prose/claimTexts.ts';
import { compareMentions } from '../prose/compareMentions.ts';
import type { Rule } from '../rule.ts';

const CODE = 'prose-carried';

const CLAIMS: readonly Claim[] = [
  {
    rule: CODE,
    stated: 'stated.applications.carriedIn',
    table: {
      terms: [{ figure: 'applications.carriedIn.total' }],
      name: { zh: '表三上年结转总计', en: 'the total carried in in table 3' },
    },
  },
  {
    rule: CODE,
    stated: 'stated.applications.carriedOver',
    table: {
      terms: [{ figure: 'applications.carriedOver.total' }],
      name: { zh: '表三结转下年度总计', en: 'the total carried over in table 3' },
    },
  },
];

/** What the prose says was carried over the turns of the year is what table 3 prints. */
export const proseCarried: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中与表三的结转', en: 'Requests carried over, prose and table' },
  formula:
    'stated.applications.carriedIn = applications.carriedIn.total；stated.applications.carriedOver = applications.carriedOver.total',
  clause: ONE_REPORT,
  explanation: {
    zh: `正文所说的上年结转、结转下年度件数，分别与表三第二项、第四项的总计核对。${HOW_COMPARED.zh}`,
    en: `Compares what the prose gives as carried in and carried over with items two and four of table 3. ${HOW_COMPARED.en}`,
  },
  good: {
    zh: '文中上年结转 2 件，表三上年结转总计 2。',
    en: 'The prose says 2 carried in; table 3 prints 2.',
  },
  bad: {
    zh: '文中“无结转”，表三结转下年度总计 3：相差 3。',
    en: 'The prose says none was carried over; table 3 prints 3: 3 apart.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => CLAIMS.flatMap((claim) => compareMentions(report, claim))),
};
