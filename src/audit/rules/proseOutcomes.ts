import {
  OUTCOME_LABELS,
  OUTCOMES,
  type Outcome,
  outcomeOfRow,
} from '../../model/applicationsRows.ts';
import { rowsOf } from '../../model/figures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import type { Template } from '../../model/template.ts';
import type { Claim } from '../prose/claim.ts';
import { HOW_COMPARED, ONE_REPORT } from '../prose/claimTexts.ts';
import { compareMentions } from '../prose/compareMentions.ts';
import type { Rule } from '../rule.ts';

const CODE = 'prose-outcomes';

/** The numbers that the prose gives by kind of outcome are those of table 3. */
export const proseOutcomes: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中与表三的办理结果', en: 'Outcomes, prose and table' },
  formula: 'stated.applications.refused = applications.refused.*.total, …',
  clause: ONE_REPORT,
  explanation: {
    zh: `正文所说的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理件数，分别与表三这一类各行总计之和核对。${HOW_COMPARED.zh}`,
    en: `Compares what the prose gives as granted, partly granted, refused, unavailable, not processed and handled otherwise with the sum of the totals of that kind in table 3. ${HOW_COMPARED.en}`,
  },
  good: {
    zh: '文中不予公开 3 件，表三（三）各行总计之和为 3。',
    en: 'The prose says 3 refused; the rows of that kind in table 3 add up to 3.',
  },
  bad: {
    zh: '文中不予公开 4 件，表三（三）各行总计之和为 3：相差 1。',
    en: 'The prose says 4 refused; the rows of that kind in table 3 add up to 3: 1 apart.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport) {
  return CLAIMS[report.templates.applications].flatMap((claim) => compareMentions(report, claim));
}

const CLAIMS: Readonly<Record<Template, readonly Claim[]>> = {
  '2021': OUTCOMES.map((outcome) => claimOf(outcome, '2021')),
  '2019': OUTCOMES.map((outcome) => claimOf(outcome, '2019')),
  legacy: [],
};

function claimOf(outcome: Outcome, template: Template): Claim {
  const rows = rowsOf('applications', template).filter(({ id }) => outcomeOfRow(id) === outcome);
  const { zh, en } = OUTCOME_LABELS[outcome];
  return {
    rule: CODE,
    stated: `stated.applications.${outcome}`,
    table: {
      terms: rows.map(({ id }) => ({ figure: `${id}.total` })),
      name: { zh: `表三“${zh}”总计`, en: `the total of “${en}” in table 3` },
    },
  };
}
