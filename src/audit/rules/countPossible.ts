import type { CheckedFigure } from '../../model/check.ts';
import { numberOf } from '../../model/figureState.ts';
import { findFigure } from '../../model/figures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { checkedFigure } from '../checkedFigure.ts';
import { nameOfFigure } from '../formNames.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'count-possible';
const SUBJECT = 'figures';
/** The one column of the form that is signed: more or fewer than the year before. */
const SIGNED = '.change';
const MONEY: ReadonlySet<string> = new Set(['yuan', 'tenThousandYuan']);

/** A count is a whole number and not below zero. */
export const countPossible: Rule = {
  code: CODE,
  severity: 'error',
  title: { zh: '件数是非负整数', en: 'Counts are whole and not negative' },
  formula: 'figure ≥ 0, figure ∈ ℤ',
  clause: {
    zh: '表样各格填写件数或金额，只有 2019 年版的“本年增/减”可以是负数',
    en: 'The cells of the form hold counts or amounts; only the 2019 column “change” can be negative',
  },
  explanation: {
    zh: '核对表中每一个数字：件数不能是负数，也不能带小数；金额不能是负数。2019 年版表样的“本年增/减”可以是负数。不符的数字照原样保留，不作改动。',
    en: 'Checks each number of the tables: a count is not negative and has no decimals; an amount is not negative. The 2019 column “change” may be negative. A number that does not fit is kept as printed.',
  },
  good: { zh: '予以公开（自然人）：3 件。', en: 'Granted, individuals: 3.' },
  bad: { zh: '予以公开（自然人）：-3 件。', en: 'Granted, individuals: -3.' },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  let counted = 0;
  const impossible: string[] = [];
  for (const [id, cell] of Object.entries(report.figures)) {
    const value = numberOf(cell);
    if (value === undefined) continue;
    counted += 1;
    if (isImpossible(id, value)) impossible.push(id);
  }
  if (impossible.length > 0) return impossible.map((id) => brokenCheck(report, id));
  const head = { year: report.year, rule: CODE, subject: SUBJECT, figures: [] };
  if (counted > 0) {
    const message = {
      zh: `各表的 ${counted} 个数字都是可能的件数或金额。`,
      en: `All ${counted} numbers of the tables are possible counts or amounts.`,
    };
    return [{ ...head, result: 'holds', message }];
  }
  const message = { zh: '没有核对：表中没有数字。', en: 'Not checked: the tables hold no number.' };
  return [{ ...head, result: 'notAssessable', obstacles: [SUBJECT], message }];
}

function isImpossible(id: string, value: number): boolean {
  if (value >= 0 && Number.isInteger(value)) return false;
  if (value < 0 && !id.endsWith(SIGNED)) return true;
  return !Number.isInteger(value) && !MONEY.has(findFigure(id)?.unit ?? '');
}

function brokenCheck(report: StoredReport, id: string): RawCheck {
  const figure: CheckedFigure = checkedFigure(report, { figure: id });
  const value = numberOf(figure.cell) ?? 0;
  const name = nameOfFigure(id);
  const message = {
    zh: `“${name.zh}”：年报记载 ${value}，件数或金额不会是这样的数字。`,
    en: `“${name.en}”: the report prints ${value}, which no count or amount can be.`,
  };
  return {
    year: report.year,
    rule: CODE,
    subject: id,
    result: 'broken',
    figures: [figure],
    message,
  };
}
