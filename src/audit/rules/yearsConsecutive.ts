import type { Sentence } from '../../model/check.ts';
import type { AgencyReports, RawCheck, Rule } from '../rule.ts';

const CODE = 'years-consecutive';

/** Between two reports of one body there is one for every year. */
export const yearsConsecutive: Rule = {
  code: CODE,
  severity: 'notice',
  restsOn: ['year', 'agency'],
  title: { zh: '年度连续', en: 'No year is missing in between' },
  formula: 'N, N + 1, …',
  clause: {
    zh: '《政府信息公开条例》第四十九条：每年公布上一年度的年报',
    en: 'Disclosure regulations, article 49: a report on the year before is published every year',
  },
  explanation: {
    zh: '在两份年报之间缺少年度时指出。没有收录不等于没有公布：只有收录者查找过并记录没有找到的年度，才作为提示列出；其余的只说明尚未收录，不作评判。',
    en: 'Points out years that are missing between two reports. Not held here does not mean not published: a year is listed as a hint only where it was looked for and recorded as not found; all others are simply not collected yet and nothing is said of them.',
  },
  good: { zh: '收有 2021、2022、2023 年的年报。', en: 'Reports for 2021, 2022 and 2023 are held.' },
  bad: {
    zh: '收有 2021、2023 年的年报，2022 年的查找过，没有找到。',
    en: 'Reports for 2021 and 2023 are held; that for 2022 was looked for and not found.',
  },
  check: (subject) =>
    subject.reports.slice(1).flatMap((report, at) => {
      const before = subject.reports[at]?.year ?? report.year;
      return checkStep(subject, before, report.year);
    }),
};

/** One check where no year is between, else one for each year that is missing. */
function checkStep({ notFound }: AgencyReports, before: number, year: number): RawCheck[] {
  const head = { year, rule: CODE, figures: [] };
  if (year === before + 1) {
    const message = joined(before, year);
    return [{ ...head, subject: `year.${before}`, result: 'holds', message }];
  }
  const missing = Array.from({ length: year - before - 1 }, (_, at) => before + 1 + at);
  return missing.map((gap): RawCheck => {
    const subject = `year.${gap}`;
    if (notFound?.has(gap)) return { ...head, subject, result: 'broken', message: lookedFor(gap) };
    const message = notCollected(gap);
    return { ...head, subject, result: 'notAssessable', obstacles: [subject], message };
  });
}

const joined = (before: number, year: number): Sentence => ({
  zh: `${before} 年与 ${year} 年的年报之间没有缺少年度。`,
  en: `No year is missing between the reports for ${before} and ${year}.`,
});

const lookedFor = (gap: number): Sentence => ({
  zh: `${gap} 年的年报查找过，没有找到；前后年度的年报都有收录。`,
  en: `The report for ${gap} was looked for and not found; those before and after are held here.`,
});

const notCollected = (gap: number): Sentence => ({
  zh: `${gap} 年的年报本站尚未收录，不等于没有公布。`,
  en: `The report for ${gap} is not held here yet, which does not mean that it was not published.`,
});
