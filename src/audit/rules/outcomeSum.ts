import { APPLICANT_COLUMNS, outcomeOfRow } from '../../model/applicationsRows.ts';
import { rowsOf } from '../../model/figures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import type { Template } from '../../model/template.ts';
import { nameOfApplicant } from '../formNames.ts';
import type { RawCheck, Rule } from '../rule.ts';
import { type Equation, weighEquation } from '../weighEquation.ts';

const CODE = 'outcome-sum';

/** Rule 2 of the form: the concluded requests are those of all outcomes. */
export const outcomeSum: Rule = {
  code: CODE,
  severity: 'error',
  title: { zh: '办理结果加总与总计相符', en: 'The outcomes add up' },
  formula:
    'concluded = granted + partlyGranted + refused.* + unavailable.* + notProcessed.* + otherHandling.*',
  clause: {
    zh: '表三第三项（七）“总计”是（一）至（六）各行之和',
    en: 'Table 3, item three (7) “total” is the sum of the rows under (1) to (6)',
  },
  explanation: {
    zh: '对表三的七列逐列核对：各种办理结果相加，应等于“总计”一行。2019 年版表样的“其他处理”只有一行，2021 年版有三行，各按自己的表样相加。不符只说明表中数字彼此对不上。',
    en: 'Checks each of the seven columns of table 3: all outcomes together should equal the row “total”. The 2019 template has one row for other handling and the 2021 template three; each is added up by its own template. A mismatch says only that the numbers do not fit each other.',
  },
  good: {
    zh: '予以公开 3，部分公开 1，其余为 0，总计 4。',
    en: 'Granted 3, partly granted 1, all others 0, total 4.',
  },
  bad: {
    zh: '予以公开 3，部分公开 1，其余为 0，总计 5：相差 1。',
    en: 'Granted 3, partly granted 1, all others 0, total 5: 1 apart.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  return EQUATIONS[report.templates.applications].map((equation) =>
    weighEquation(report, equation),
  );
}

const EQUATIONS: Readonly<Record<Template, readonly Equation[]>> = {
  '2021': equationsOf('2021'),
  '2019': equationsOf('2019'),
  legacy: [],
};

function equationsOf(template: Template): Equation[] {
  const outcomes = rowsOf('applications', template).filter(({ id }) => outcomeOfRow(id));
  return APPLICANT_COLUMNS.map(({ id }) => {
    const name = nameOfApplicant(id);
    return {
      rule: CODE,
      subject: `applications.${id}`,
      where: { zh: `表三“${name.zh}”列`, en: `Table 3, column “${name.en}”` },
      left: {
        terms: [{ figure: `applications.concluded.${id}` }],
        name: { zh: '办理结果总计', en: 'the printed total of outcomes' },
      },
      right: {
        terms: outcomes.map((row) => ({ figure: `${row.id}.${id}` })),
        name: { zh: '各种办理结果之和', en: 'the sum of the outcomes' },
      },
    };
  });
}
