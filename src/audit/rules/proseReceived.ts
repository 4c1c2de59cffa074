import type { Claim } from '../prose/claim.ts';
import { HOW_COMPARED, ONE_REPORT } from '../prose/claimTexts.ts';
import { compareMentions } from '../prose/compareMentions.ts';
import type { Rule } from '../rule.ts';

const CODE = 'prose-received';

const CLAIMS: readonly Claim[] = [
  {
    rule: CODE,
    stated: 'stated.applications.received',
    table: {
      terms: [{ figure: 'applications.received.total' }],
      name: { zh: '表三新收总计', en: 'the total received in table 3' },
    },
    alsoMeans: [
      {
        terms: [
          { figure: 'applications.received.total' },
          { figure: 'applications.carriedIn.total' },
        ],
        name: { zh: '新收与上年结转之和', en: 'those received plus those carried in' },
      },
    ],
  },
];

/** What the prose says was received is what table 3 prints. */
export const proseReceived: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中与表三的收到申请', en: 'Requests received, prose and table' },
  formula: 'stated.applications.received = applications.received.total',
  clause: ONE_REPORT,
  explanation: {
    zh: `正文所说的收到申请件数，与表三第一项的总计核对；等于新收与上年结转之和的也算相符，因为不少正文把两者合称“收到”。${HOW_COMPARED.zh}`,
    en: `Compares what the prose gives as requests received with item one of table 3; a number that equals those received plus those carried in fits as well, since much prose calls both received. ${HOW_COMPARED.en}`,
  },
  good: {
    zh: '文中收到申请 5 件，表三新收总计 5。',
    en: 'The prose says 5 received; table 3 prints 5.',
  },
  bad: {
    zh: '文中收到申请 6 件，表三新收总计 5，上年结转 0：相差 1。',
    en: 'The prose says 6 received; table 3 prints 5 received and 0 carried in: 1 apart.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => CLAIMS.flatMap((claim) => compareMentions(report, claim))),
};
