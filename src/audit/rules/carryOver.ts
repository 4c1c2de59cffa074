import { pairYears, type YearPair } from '../pairYears.ts';
import type { RawCheck, Rule } from '../rule.ts';
import { weighEquation } from '../weighEquation.ts';

const CODE = 'carry-over';
const CARRIED_IN = 'applications.carriedIn.total';
const CARRIED_OVER = 'applications.carriedOver.total';

/** Rule 5 of the form: what one year leaves open is what the next takes over. */
export const carryOver: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['year', 'agency'],
  title: { zh: '结转件数前后相接', en: 'Carried over, year to year' },
  formula: 'carriedIn.total (N) = carriedOver.total (N − 1)',
  clause: {
    zh: '表三第二项“上年结转”与上一年表三第四项“结转下年度继续办理”是同一批申请',
    en: 'Item two of table 3, carried in, is item four of the table of the year before, carried over',
  },
  explanation: {
    zh: '对同一机关相邻两年的年报核对：上一年结转下年度的件数，应等于这一年的上年结转件数。中间缺一年就不核对。机构合并、补录都可能使两数不同，不符只说明两份年报的数字没有接上。',
    en: 'Compares the reports of one body for two consecutive years: what the first carries over should be what the second carries in. Nothing is checked across a missing year. Bodies merge and late cases are added; a mismatch says only that the two reports do not join.',
  },
  good: {
    zh: '上一年结转下年度 7，这一年上年结转 7。',
    en: 'Carried over 7 in one year, carried in 7 in the next.',
  },
  bad: {
    zh: '上一年结转下年度 7，这一年上年结转 5：相差 2。',
    en: 'Carried over 7 in one year, carried in 5 in the next: 2 apart.',
  },
  check: ({ reports }) => pairYears(reports).filter(hasTable).map(checkPair),
};

/** Years without the tables of the form have nothing to join. */
const hasTable = ({ report, previous }: YearPair): boolean =>
  report.templates.applications !== 'legacy' && previous?.templates.applications !== 'legacy';

function checkPair({ report, before, previous }: YearPair): RawCheck {
  const from = { year: before, report: previous };
  return weighEquation(report, {
    rule: CODE,
    subject: CARRIED_IN,
    where: {
      zh: `表三“上年结转”与 ${before} 年的“结转下年度继续办理”`,
      en: `Table 3, carried in, against the report for ${before}`,
    },
    left: {
      terms: [{ figure: CARRIED_IN }],
      name: { zh: '上年结转总计', en: 'the total carried in' },
    },
    right: {
      terms: [{ figure: CARRIED_OVER, from }],
      name: {
        zh: `上年（${before} 年）结转下年度总计`,
        en: `the total carried over from ${before}`,
      },
    },
  });
}
