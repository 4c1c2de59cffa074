import { rowTotals } from '../rowTotals.ts';
import type { Rule } from '../rule.ts';

const CODE = 'applicant-sum';

const checkReport = rowTotals({
  rule: CODE,
  table: 'applications',
  tableName: { zh: '表三', en: 'Table 3' },
  parts: { zh: '各类申请人之和', en: 'the sum over the applicants' },
});

/** Rule 3 of the form: the total of a row of table 3 is the sum over the kinds of applicant. */
export const applicantSum: Rule = {
  code: CODE,
  severity: 'error',
  title: { zh: '表三各行总计相符', en: 'The rows of table 3 add up' },
  formula:
    'total = person + enterprise + research + publicInterest + legalService + otherOrganisation',
  clause: {
    zh: '表三最后一列“总计”是自然人与五类法人或其他组织之和',
    en: 'The last column of table 3 is the total over individuals and five kinds of organisation',
  },
  explanation: {
    zh: '对表三逐行核对：六类申请人相加，应等于这一行的“总计”。一行中有一格不是数字，这一行就不核对，空白不当作 0。不符只说明这一行的数字彼此对不上。',
    en: 'Checks each row of table 3: the six kinds of applicant together should equal the row’s total. A row with a cell that holds no number is not checked; a blank is not taken for 0. A mismatch says only that the numbers of the row do not fit each other.',
  },
  good: {
    zh: '自然人 4，商业企业 1，其余为 0，总计 5。',
    en: 'Individuals 4, businesses 1, all others 0, total 5.',
  },
  bad: {
    zh: '自然人 4，商业企业 1，其余为 0，总计 4：相差 1。',
    en: 'Individuals 4, businesses 1, all others 0, total 4: 1 apart.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};
