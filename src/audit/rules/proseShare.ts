import type { RemarkOf } from '../../model/remark.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { numberedShares } from '../prose/numberedRemarks.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'prose-share';

/** A percentage in the prose is the share of its count in its whole. */
export const proseShare: Rule = {
  code: CODE,
  severity: 'notice',
  restsOn: ['texts'],
  title: { zh: '文中占比与件数相符', en: 'Percentages fit their counts' },
  formula: 'percent = 100 × count ÷ whole',
  clause: {
    zh: '同一句话里写明的件数、总数与占比',
    en: 'A count, its whole and its percentage, given in one sentence',
  },
  explanation: {
    zh: '一句话里写明总数、件数和“占……%”的，按件数除以总数核对。末位小数差 1 以内视为四舍五入或截尾，不算不符。',
    en: 'Where a sentence gives a whole, a count and its percentage, the count is divided by the whole. One unit of the last digit printed is taken for rounding.',
  },
  good: { zh: '共 304 条，网站 107 条，占 35.2%。', en: '304 in all, 107 on the website, 35.2%.' },
  bad: {
    zh: '共 304 条，网站 107 条，占 53.2%：应为 35.2%。',
    en: '304 in all, 107 on the website, 53.2%; it is 35.2%.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  return numberedShares(report).map(({ remark, subject, figure }) =>
    checkShare(remark, { year: report.year, rule: CODE, subject, figures: [figure] }),
  );
}

type Head = Pick<RawCheck, 'year' | 'rule' | 'subject' | 'figures'>;

/** Binary fractions leave dust behind the last digit. */
const DUST = 1e-9;

function checkShare({ count, whole, percent, decimals }: RemarkOf<'share'>, head: Head): RawCheck {
  if (whole === 0) {
    const message = {
      zh: '文中占比没有核对：总数为 0。',
      en: 'A percentage in the prose could not be checked: its whole is 0.',
    };
    return { ...head, result: 'notAssessable', obstacles: [head.subject], message };
  }
  const exact = (100 * count) / whole;
  const right = Number(exact.toFixed(decimals));
  const difference = Number((percent - right).toFixed(decimals));
  const sides = { left: percent, right, difference };
  const fits = Math.abs(percent - exact) <= 10 ** -decimals + DUST;
  const printed = `${percent.toFixed(decimals)}%`;
  if (fits) {
    const message = {
      zh: `文中 ${count} 占 ${whole} 的 ${printed}，与件数相符。`,
      en: `The prose gives ${count} of ${whole} as ${printed}, which fits.`,
    };
    return { ...head, result: 'holds', ...sides, message };
  }
  const message = {
    zh: `文中 ${count} 占 ${whole} 记为 ${printed}，按件数计算为 ${right.toFixed(decimals)}%。`,
    en: `The prose gives ${count} of ${whole} as ${printed}; by the counts it is ${right.toFixed(decimals)}%.`,
  };
  return { ...head, result: 'broken', ...sides, message };
}
