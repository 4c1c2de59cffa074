import { APPLICANT_COLUMNS } from '../../model/applicationsRows.ts';
import type { FormColumn } from '../../model/formRow.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { nameOfApplicant } from '../formNames.ts';
import type { RawCheck, Rule } from '../rule.ts';
import { type Equation, weighEquation } from '../weighEquation.ts';

const CODE = 'column-balance';

/** Rule 1 of the form: what came in equals what was concluded and what is still open. */
export const columnBalance: Rule = {
  code: CODE,
  severity: 'error',
  title: { zh: '收到的与办结的相符', en: 'Received and handled agree' },
  formula: 'received + carriedIn = concluded + carriedOver',
  clause: {
    zh: '表三表头印出的勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
    en: 'Printed in the header of table 3: item one plus item two equals item three plus item four',
  },
  explanation: {
    zh: '对表三的七列逐列核对：本年新收加上年结转，应等于办理结果总计加结转下年度。四格中有一格不是数字，这一列就不核对。不符只说明表中数字彼此对不上，不说明哪一个数字有误。',
    en: 'Checks each of the seven columns of table 3: received plus carried in should equal concluded plus carried over. A column with a cell that holds no number is not checked. A mismatch says that the numbers do not fit each other, not which of them is wrong.',
  },
  good: {
    zh: '新收 5，上年结转 1，办理结果总计 4，结转下年度 2：6 = 6。',
    en: 'Received 5, carried in 1, concluded 4, carried over 2: 6 = 6.',
  },
  bad: {
    zh: '新收 5，上年结转 1，办理结果总计 5，结转下年度 0：6 与 5 相差 1。',
    en: 'Received 5, carried in 1, concluded 5, carried over 0: 6 and 5 are 1 apart.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  if (report.templates.applications === 'legacy') return [];
  return EQUATIONS.map((equation) => weighEquation(report, equation));
}

const EQUATIONS: readonly Equation[] = APPLICANT_COLUMNS.map(equationOf);

function equationOf({ id }: FormColumn): Equation {
  const name = nameOfApplicant(id);
  const term = (row: string) => ({ figure: `applications.${row}.${id}` });
  return {
    rule: CODE,
    subject: `applications.${id}`,
    where: { zh: `表三“${name.zh}”列`, en: `Table 3, column “${name.en}”` },
    left: {
      terms: [term('received'), term('carriedIn')],
      name: { zh: '本年新收与上年结转之和', en: 'received plus carried in' },
    },
    right: {
      terms: [term('concluded'), term('carriedOver')],
      name: { zh: '办理结果总计与结转下年度之和', en: 'concluded plus carried over' },
    },
  };
}
