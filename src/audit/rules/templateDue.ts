import type { Sentence } from '../../model/check.ts';
import { rowsOf } from '../../model/figures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { type Template, templateDueIn } from '../../model/template.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'template-due';

type TemplateTable = 'proactive' | 'applications';
const TABLES: readonly TemplateTable[] = ['proactive', 'applications'];

const TABLE_NAMES: Readonly<Record<TemplateTable, Sentence>> = {
  proactive: { zh: '表二（主动公开）', en: 'Table 2 (proactive disclosure)' },
  applications: { zh: '表三（依申请公开）', en: 'Table 3 (requests)' },
};

const TEMPLATE_NAMES: Readonly<Record<Template, Sentence>> = {
  '2021': { zh: '2021 年版表样', en: 'the 2021 template' },
  '2019': { zh: '2019 年版表样', en: 'the 2019 template' },
  legacy: { zh: '2018 年及以前的格式', en: 'the format of 2018 and before' },
};

/** The tables follow the template that the notices prescribe for the year. */
export const templateDue: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['year', 'template'],
  title: { zh: '表样与年度相符', en: 'The template of the year' },
  formula: '2019、2020：2019；2021 –：2021',
  clause: {
    zh: '国办公开办函〔2019〕60号（2019、2020 年度），国办公开办函〔2021〕30号（2021 年度起）',
    en: 'Notice 国办公开办函〔2019〕60号 for 2019 and 2020, 国办公开办函〔2021〕30号 from 2021 on',
  },
  explanation: {
    zh: '按表中印出的行名判断表二、表三各用了哪一版表样，与该年度应当采用的版本比较；两张表用了不同版本也在这里指出。没有读到表格（例如表格是图片）就不核对。沿用旧表样的数字仍照原样收录，只是有些不能与新表样直接比较。',
    en: 'Tells from the printed row labels which template tables 2 and 3 follow and compares it with the one due for the year; tables of different templates show up here too. Nothing is checked where no table could be read, for instance a picture. Figures of an old template are kept as printed; some cannot be compared with the new one.',
  },
  good: {
    zh: '2022 年度的年报，两张表都用 2021 年版表样。',
    en: 'A report for 2022 with both tables after the 2021 template.',
  },
  bad: {
    zh: '2022 年度的年报，表二用 2021 年版，表三用 2019 年版。',
    en: 'A report for 2022 with table 2 after the 2021 template and table 3 after that of 2019.',
  },
  check: ({ reports }) => reports.filter(isTableYear).flatMap(checkReport),
};

/** Before 2019 there was no national table. */
const isTableYear = ({ year }: StoredReport): boolean => templateDueIn(year) !== 'legacy';

function checkReport(report: StoredReport): RawCheck[] {
  return TABLES.map((table) => checkTable(report, table));
}

function checkTable(report: StoredReport, table: TemplateTable): RawCheck {
  const { year } = report;
  const due = templateDueIn(year);
  const found = report.templates[table];
  const head = { year, rule: CODE, subject: table, figures: [] };
  const name = TABLE_NAMES[table];
  if (!isSeen(report, table)) {
    const message = {
      zh: `${name.zh}没有核对：没有读到完整的表格，不能判断用的是哪一版表样。`,
      en: `${name.en} could not be checked: the whole table was not read, so its template is unknown.`,
    };
    return { ...head, result: 'notAssessable', obstacles: ['template'], message };
  }
  const message = wordTemplates(name, year, TEMPLATE_NAMES[found], TEMPLATE_NAMES[due]);
  return { ...head, result: found === due ? 'holds' : 'broken', message };
}

/** A capture by hand that holds only some figures may have been put into either template. */
function isSeen({ capture, figures, templates }: StoredReport, table: TemplateTable): boolean {
  if (capture === 'partial') return false;
  const rows = rowsOf(table, templates[table]);
  return rows.some((row) =>
    row.columns.some(({ id }) => (figures[`${row.id}.${id}`]?.state ?? 'missing') !== 'missing'),
  );
}

function wordTemplates(table: Sentence, year: number, found: Sentence, due: Sentence): Sentence {
  if (found === due) {
    return {
      zh: `${table.zh}用的是 ${found.zh}，与 ${year} 年度应当采用的相同。`,
      en: `${table.en} follows ${found.en}, as is due for ${year}.`,
    };
  }
  return {
    zh: `${table.zh}用的是 ${found.zh}，${year} 年度应当采用 ${due.zh}。`,
    en: `${table.en} follows ${found.en}; for ${year} ${due.en} is due.`,
  };
}
