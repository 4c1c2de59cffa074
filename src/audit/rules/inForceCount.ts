import { nameOfRow } from '../formNames.ts';
import { pairYears, type YearPair } from '../pairYears.ts';
import type { RawCheck, Rule } from '../rule.ts';
import { weighEquation } from '../weighEquation.ts';

const CODE = 'in-force-count';
const ROWS = ['proactive.regulations', 'proactive.normativeDocuments'];

/** Rule 6 of the form's description: documents in force follow from those of the year before. */
export const inForceCount: Rule = {
  code: CODE,
  severity: 'notice',
  restsOn: ['year', 'agency'],
  title: { zh: '现行有效件数前后相接', en: 'Documents in force, year to year' },
  formula: 'inForce (N) = inForce (N − 1) + issued (N) − repealed (N)',
  clause: {
    zh: '表样没有这一要求，是本站由“制发、废止、现行有效”三栏推出的提示',
    en: 'The form does not ask for this; it is drawn from its columns issued, repealed and in force',
  },
  explanation: {
    zh: '只对相邻两年都用 2021 年版表样的年报核对：上一年现行有效，加本年制发，减本年废止，通常等于本年现行有效。集中清理、自然失效、机构改革都会使它不等，所以只作提示，不表示年报有误。',
    en: 'Only where two consecutive reports follow the 2021 template: in force a year before, plus issued, minus repealed, is usually what is in force now. A clean-up, an expiry or a reform breaks it, so this is a hint and says nothing wrong of the report.',
  },
  good: {
    zh: '上一年现行有效 20，本年制发 3，废止 1，现行有效 22。',
    en: '20 in force a year before, 3 issued, 1 repealed, 22 in force.',
  },
  bad: {
    zh: '上一年现行有效 20，本年制发 3，废止 1，现行有效 15：相差 7。',
    en: '20 in force a year before, 3 issued, 1 repealed, 15 in force: 7 apart.',
  },
  check: ({ reports }) => pairYears(reports).filter(isNewForm).flatMap(checkPair),
};

const isNewForm = ({ report, previous }: YearPair): boolean =>
  report.templates.proactive === '2021' && (previous?.templates.proactive ?? '2021') === '2021';

function checkPair({ report, before, previous }: YearPair): RawCheck[] {
  const from = { year: before, report: previous };
  return ROWS.map((row) => {
    const name = nameOfRow(row);
    return weighEquation(report, {
      rule: CODE,
      subject: row,
      where: {
        zh: `表二“${name.zh}”行与 ${before} 年的年报`,
        en: `Table 2, row “${name.en}”, against the report for ${before}`,
      },
      left: {
        terms: [{ figure: `${row}.inForce` }],
        name: { zh: '现行有效件数', en: 'the number in force' },
      },
      right: {
        terms: [
          { figure: `${row}.inForce`, from },
          { figure: `${row}.issued` },
          { figure: `${row}.repealed`, minus: true },
        ],
        name: {
          zh: `上年（${before} 年）现行有效加本年制发减本年废止`,
          en: `in force in ${before}, plus issued, minus repealed`,
        },
      },
    });
  });
}
