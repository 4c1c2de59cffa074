import type { Sentence } from '../../model/check.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { templateDueIn } from '../../model/template.ts';
import type { AuditedAgency, RawCheck, Rule } from '../rule.ts';

const CODE = 'published-on-time';
const SUBJECT = 'published';
const DAY = 86_400_000;

/** A report is published by the date that the 条例 sets for its kind of body. */
export const publishedOnTime: Rule = {
  code: CODE,
  severity: 'notice',
  restsOn: ['year', 'agency', 'published'],
  title: { zh: '在期限内公布', en: 'Published in time' },
  formula: 'published ≤ 01-31 / 03-31 (N + 1)',
  clause: {
    zh: '《政府信息公开条例》（2019 年）第四十九条：县级以上政府部门 1 月 31 日前，县级以上政府 3 月 31 日前；2018 年度及以前依 2007 年条例，3 月 31 日前',
    en: 'Disclosure regulations of 2019, article 49: departments by 31 January, governments from the county up by 31 March; reports for 2018 and before by 31 March under the regulations of 2007',
  },
  explanation: {
    zh: '只在公布日期印在文档中、或收录者提供了日期时核对。乡镇、街道没有全国统一的期限，不核对。网页迁移、重新发布会改变页面上的日期，所以只作提示。',
    en: 'Checked only where the date of publication is printed in the document or was given with it. Towns and street offices have no national date and are not checked. A page that was moved or put up again may bear a later date, so this is a hint only.',
  },
  good: {
    zh: '某县财政局 2022 年度的年报，2023 年 1 月 20 日公布。',
    en: 'A county bureau’s report for 2022, published on 20 January 2023.',
  },
  bad: {
    zh: '某县财政局 2022 年度的年报，2023 年 2 月 8 日公布，晚 8 天。',
    en: 'A county bureau’s report for 2022, published on 8 February 2023: 8 days after the date.',
  },
  check: ({ agency, reports }) => reports.map((report) => checkReport(agency, report)),
};

function checkReport(agency: AuditedAgency, report: StoredReport): RawCheck {
  const { year, published } = report;
  const head = { year, rule: CODE, subject: SUBJECT, figures: [] };
  const due = dueDate(agency, year);
  const obstacle = findObstacle(published, due, year);
  if (published === undefined || due === undefined || obstacle !== undefined) {
    const { thing, message } = obstacle ?? NO_DATE;
    return { ...head, result: 'notAssessable', obstacles: [thing], message };
  }
  const late = Math.round((Date.parse(published) - Date.parse(due)) / DAY);
  const result = late > 0 ? 'broken' : 'holds';
  return { ...head, result, message: wordDates(published, due, late) };
}

/** ISO date by which the report for a year is due; undefined where no national rule names one. */
function dueDate({ kind }: AuditedAgency, year: number): string | undefined {
  if (templateDueIn(year) === 'legacy') return `${year + 1}-03-31`;
  if (kind === undefined || kind === 'town') return undefined;
  return kind === 'department' ? `${year + 1}-01-31` : `${year + 1}-03-31`;
}

interface Obstacle {
  readonly thing: string;
  readonly message: Sentence;
}

const NO_DATE: Obstacle = {
  thing: SUBJECT,
  message: {
    zh: '没有核对：公布日期不详。',
    en: 'Not checked: the date of publication is unknown.',
  },
};
const STRANGE_DATE: Obstacle = {
  thing: SUBJECT,
  message: {
    zh: '没有核对：所载日期不在该年度年报的公布年份之内，可能是网页重新发布的日期。',
    en: 'Not checked: the date given is outside the year in which the report was due; the page may have been put up again.',
  },
};
const NO_RULE: Obstacle = {
  thing: 'agency',
  message: {
    zh: '没有核对：这类机关没有全国统一的公布期限。',
    en: 'Not checked: no national date is set for this kind of body.',
  },
};

function findObstacle(
  published: string | undefined,
  due: string | undefined,
  year: number,
): Obstacle | undefined {
  if (due === undefined) return NO_RULE;
  if (published === undefined) return NO_DATE;
  // A date before the report year is over is not that of its report, and one more than a year after
  // is most likely that of a page put up again.
  const isPlausible = published > `${year}-12-31` && published <= `${year + 1}-12-31`;
  return isPlausible ? undefined : STRANGE_DATE;
}

function wordDates(published: string, due: string, late: number): Sentence {
  if (late <= 0) {
    return {
      zh: `公布日期 ${published}，在期限 ${due} 之内。`,
      en: `Published on ${published}, within the date set, ${due}.`,
    };
  }
  return {
    zh: `所载公布日期为 ${published}，期限为 ${due}，相差 ${late} 天。`,
    en: `The date of publication given is ${published}, the date set ${due}: ${late} ${late === 1 ? 'day' : 'days'} apart.`,
  };
}
