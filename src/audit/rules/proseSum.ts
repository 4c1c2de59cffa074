import type { RemarkOf } from '../../model/remark.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { numberedSums } from '../prose/numberedRemarks.ts';
import { nameOfStated } from '../prose/wordMentions.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'prose-sum';

/** A total in the prose is the sum of the parts that its sentence lists. */
export const proseSum: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中合计与分项相符', en: 'Sums in the prose add up' },
  formula: 'total = part + part + …',
  clause: {
    zh: '同一句话里写明的合计与各分项',
    en: 'A total and all its parts, given in one sentence',
  },
  explanation: {
    zh: '只核对一句话里把分项列全的合计：各分项相加正好相等，或写明“其余”，或各项占比合计 100%，或分项之后写明“合计”。没有列全的，以及同一条信息在几个渠道各计一次的，不作核对。',
    en: 'Checks only totals whose sentence lists all parts: they add up exactly, or one is the rest, or their percentages make 100, or the total is given as their sum. Lists that may leave parts out, or that count one item in several channels, are not checked.',
  },
  good: {
    zh: '主动公开 90 条，其中网站 60 条，其余 30 条。',
    en: '90 items, 60 of them on the website, the remaining 30 elsewhere.',
  },
  bad: {
    zh: '网站 60 条，微信 30 条，合计 95 条：相差 5。',
    en: '60 on the website and 30 on WeChat, together 95: 5 apart.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  return numberedSums(report).map(({ remark, subject, figure }) =>
    checkSum(remark, { year: report.year, rule: CODE, subject, figures: [figure] }),
  );
}

type Head = Pick<RawCheck, 'year' | 'rule' | 'subject' | 'figures'>;

function checkSum({ figure, total, parts }: RemarkOf<'sum'>, head: Head): RawCheck {
  const sum = parts.reduce((all, part) => all + part, 0);
  const difference = total - sum;
  const sides = { left: total, right: sum, difference };
  const list = parts.join(' + ');
  const name = nameOfStated(figure);
  if (difference === 0) {
    const message = {
      zh: `文中“${name.zh}” ${total}，等于所列分项之和（${list}）。`,
      en: `The prose gives ${name.en} as ${total}, the sum of its parts (${list}).`,
    };
    return { ...head, result: 'holds', ...sides, message };
  }
  const apart = Math.abs(difference);
  const message = {
    zh: `文中“${name.zh}”为 ${total}，所列分项 ${list} 合计 ${sum}，相差 ${apart}。`,
    en: `The prose gives ${name.en} as ${total}; the parts it lists, ${list}, make ${sum}, ${apart} apart.`,
  };
  return { ...head, result: 'broken', ...sides, message };
}
