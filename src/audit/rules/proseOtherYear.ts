import type { StoredReport } from '../../model/storedReport.ts';
import { remarksOfKind } from '../prose/remarksOfKind.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'prose-other-year';

/** The period that the prose gives for its numbers is the year of the title. */
export const proseOtherYear: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中统计期限是本年度', en: 'The period is the year of the title' },
  formula: '统计期限：N 年 1 月 1 日至 12 月 31 日',
  clause: {
    zh: '《政府信息公开条例》第四十九条：公布上一年度的年报，统计期限为该年度',
    en: 'Disclosure regulations, article 49: a report covers the year before',
  },
  explanation: {
    zh: '标题写明了年度，而文中的统计期限是另一个完整年度时指出，多是沿用了往年的文本，也可能数字本身就是另一年的。只看写明“期限”的整年起止日期。',
    en: 'Points out where the title gives the year and the prose gives another whole year as the period of its numbers. Text kept from an earlier year is the usual cause; the numbers may also be those of that year. Only dates of a whole year that are called the period count.',
  },
  good: {
    zh: '标题为 2021 年，统计期限为 2021 年 1 月 1 日至 12 月 31 日。',
    en: 'The title says 2021, and the period is all of 2021.',
  },
  bad: {
    zh: '标题为 2021 年，统计期限为 2020 年 1 月 1 日至 12 月 31 日。',
    en: 'The title says 2021, and the period is all of 2020.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  const { year } = report;
  return remarksOfKind(report, 'otherYear').map(({ period, place }, at) => ({
    year,
    rule: CODE,
    subject: `period.${at + 1}`,
    result: 'broken',
    left: period,
    right: year,
    difference: period - year,
    figures: [],
    message: {
      zh: `标题为 ${year} 年，文中的统计期限是 ${period} 年${place ? `（${place}）` : ''}。`,
      en: `The title says ${year}; the prose gives ${period} as the period of its numbers${place ? ` (${place})` : ''}.`,
    },
  }));
}
