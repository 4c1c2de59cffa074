import { rowTotals } from '../rowTotals.ts';
import type { Rule } from '../rule.ts';

const CODE = 'result-sum';

const checkReport = rowTotals({
  rule: CODE,
  table: 'proceedings',
  tableName: { zh: '表四', en: 'Table 4' },
  parts: { zh: '各种结果之和', en: 'the sum of the results' },
});

/** Rule 4 of the form: the total of a kind of proceedings is the sum of its results. */
export const resultSum: Rule = {
  code: CODE,
  severity: 'error',
  title: { zh: '表四各项总计相符', en: 'Reviews and lawsuits add up' },
  formula: 'total = upheld + corrected + other + pending',
  clause: {
    zh: '表四每一项的“总计”是结果维持、结果纠正、其他结果与尚未审结之和',
    en: 'Each total of table 4 covers upheld, corrected, other results and pending',
  },
  explanation: {
    zh: '对表四的行政复议、未经复议直接起诉、复议后起诉逐项核对：四种结果相加，应等于“总计”。有一格不是数字就不核对。不符只说明这一项的数字彼此对不上。',
    en: 'Checks reviews, lawsuits without review and lawsuits after review in table 4: the four results together should equal the total. Nothing is checked where a cell holds no number. A mismatch says only that the numbers do not fit each other.',
  },
  good: {
    zh: '结果维持 2，尚未审结 1，其余为 0，总计 3。',
    en: 'Upheld 2, pending 1, all others 0, total 3.',
  },
  bad: {
    zh: '结果维持 2，尚未审结 1，其余为 0，总计 0：相差 3。',
    en: 'Upheld 2, pending 1, all others 0, total 0: 3 apart.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};
