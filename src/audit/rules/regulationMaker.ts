import type { CheckedFigure, Sentence } from '../../model/check.ts';
import { levelOfCode } from '../../model/division.ts';
import { numberOf } from '../../model/figureState.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { cellWords } from '../cellWords.ts';
import { checkedFigure } from '../checkedFigure.ts';
import { nameOfFigure } from '../formNames.ts';
import type { AuditedAgency, RawCheck, Rule } from '../rule.ts';

const CODE = 'regulation-maker';

/** The columns that count what the body itself made; others of 2019 count what it made public. */
const FIGURES = {
  '2021': ['issued', 'repealed', 'inForce'],
  '2019': ['made'],
  legacy: [],
} as const;

/** A body below the cities that may make 规章 prints none of its own. */
export const regulationMaker: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['agency'],
  title: { zh: '规章由有权机关制定', en: 'Who may make regulations' },
  formula: 'regulations.issued, repealed, inForce (made) = 0',
  clause: {
    zh: '《立法法》第九十一条、第九十三条：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定',
    en: 'Legislation Law, articles 91 and 93: regulations (规章) are made by departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures',
  },
  explanation: {
    zh: '县、乡镇、街道及县级部门不能制定规章，表二“规章”一行的制发、废止和现行有效件数应为 0。不是 0 时，常见的原因是把其他文件填进了这一行。省级、市级部门起草的规章由政府制定，是否计入其年报没有统一的说法，所以不核对。',
    en: 'Counties, towns, street offices and county departments cannot make regulations, so the row should print 0 issued, repealed and in force. Where it does not, other documents were often counted there. Departments of provinces and cities draft regulations that their governments make; whether these count is not settled, so they are not checked.',
  },
  good: { zh: '某镇：规章现行有效 0 件。', en: 'A town: 0 regulations in force.' },
  bad: { zh: '某镇：规章现行有效 6 件。', en: 'A town: 6 regulations in force.' },
  check: ({ agency, reports }) => {
    const standing = standingOf(agency);
    return reports.flatMap((report) => checkReport(report, standing));
  },
};

type Standing = 'may' | 'mayNot' | 'unsettled' | 'unknown';

function standingOf({ kind, division }: AuditedAgency): Standing {
  if (kind === undefined) return 'unknown';
  if (kind === 'province' || kind === 'city') return 'may';
  if (kind !== 'department') return 'mayNot';
  return levelOfCode(division) === 'county' ? 'mayNot' : 'unsettled';
}

function checkReport(report: StoredReport, standing: Standing): RawCheck[] {
  return FIGURES[report.templates.proactive].map((column) =>
    checkFigure(report, `proactive.regulations.${column}`, standing),
  );
}

function checkFigure(report: StoredReport, id: string, standing: Standing): RawCheck {
  const figure = checkedFigure(report, { figure: id });
  const printed = numberOf(figure.cell);
  const head = { year: report.year, rule: CODE, subject: id, figures: [figure] };
  const nameZh = `表二“${nameOfFigure(id).zh}”`;
  const nameEn = `Table 2, “${nameOfFigure(id).en}”`;
  if (printed === undefined) {
    return {
      ...head,
      result: 'notAssessable',
      obstacles: [id],
      message: withoutNumber(report, figure, nameZh, nameEn),
    };
  }
  if (standing === 'may' || printed === 0) {
    const message = { zh: `${nameZh}记载为 ${printed}。`, en: `${nameEn} prints ${printed}.` };
    return { ...head, result: 'holds', message };
  }
  if (standing !== 'mayNot') {
    const message = UNTOLD[standing](nameZh, nameEn, printed);
    return { ...head, result: 'notAssessable', obstacles: ['agency'], message };
  }
  const sides = { left: printed, right: 0, difference: printed };
  const message = {
    zh: `${nameZh}：年报记载 ${printed} 件，这一级机关不制定规章，应为 0，相差 ${printed}。`,
    en: `${nameEn}: the report prints ${printed}; a body of this level makes no regulations, so 0 is expected, ${printed} apart.`,
  };
  return { ...head, result: 'broken', ...sides, message };
}

function withoutNumber(
  report: StoredReport,
  { cell }: CheckedFigure,
  zh: string,
  en: string,
): Sentence {
  const words = cellWords(cell.state === 'number' ? 'missing' : cell.state, report);
  return { zh: `${zh}没有核对：${words.zh}。`, en: `${en} could not be checked: ${words.en}.` };
}

type Wording = (zh: string, en: string, printed: number) => Sentence;

const UNTOLD: Readonly<Record<'unsettled' | 'unknown', Wording>> = {
  unsettled: (zh, en, printed) => ({
    zh: `${zh}记载为 ${printed}，没有核对：省级、市级部门能否计入没有统一的说法。`,
    en: `${en} prints ${printed}; not checked, as it is not settled what departments of this level count.`,
  }),
  unknown: (zh, en, printed) => ({
    zh: `${zh}记载为 ${printed}，没有核对：不知道这是哪一级机关。`,
    en: `${en} prints ${printed}; not checked, as it is not known what level of body this is.`,
  }),
};
