import { type Cell, numberOf } from '../../model/cell.ts';
import type { CheckedFigure } from '../../model/check.ts';
import type { OtherVersion, StoredReport } from '../../model/storedReport.ts';
import { checkedFigure } from '../checkedFigure.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'other-version';

/** Documents held for one agency and year say the same. */
export const otherVersion: Rule = {
  code: CODE,
  severity: 'notice',
  title: { zh: '同一年度的几份文件一致', en: 'Documents for one year agree' },
  formula: '文件 A = 文件 B',
  clause: {
    zh: '不是表样的规定；同一年报有时先后公布过不同的版本',
    en: 'No rule of the form; one report is at times published in different versions',
  },
  explanation: {
    zh: '收录到同一机关同一年度的几份文件时，逐格比较两份都有的数字。不同时采用数字较全、公布较晚的一份，另一份留存，并在这里指出。只有一份文件有的数字不比较。',
    en: 'Where several documents for one agency and year are held, the figures that both have are compared cell by cell. Where they differ, the more complete and later one is shown, the other is kept, and this says so. Figures that only one of them has are not compared.',
  },
  good: {
    zh: '网页和附件中的表格逐格相同。',
    en: 'The tables of the page and of its attachment are the same.',
  },
  bad: {
    zh: '一份写收到申请 3 件，后来公布的一份写 5 件。',
    en: 'One document has 3 requests received, one published later has 5.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  return (report.otherVersions ?? []).map((other, at) => checkVersion(report, other, at + 1));
}

function checkVersion(report: StoredReport, other: OtherVersion, number: number): RawCheck {
  const { differing, published } = other;
  const head = {
    year: report.year,
    rule: CODE,
    subject: `document.${number}`,
    figures: differing.map(({ figure }) => shownFigure(report, figure)),
  };
  if (differing.length === 0) {
    const message = {
      zh: '收录到的另一份文件与本年报没有不同的数字。',
      en: 'Another document held for this year has no other figures.',
    };
    return { ...head, result: 'holds', message };
  }
  const of = published ? { zh: `${published} 公布的`, en: ` of ${published}` } : { zh: '', en: '' };
  const message = {
    zh: `收录到${of.zh}另一份文件，有 ${differing.length} 处数字与这里的不同；这里采用较全、较晚的一份。`,
    en: `Another document${of.en} is held for this year and differs in ${differing.length} figures; the more complete and later one is shown.`,
  };
  return { ...head, result: 'broken', ...sidesOf(report, differing), message };
}

function shownFigure(report: StoredReport, figure: string): CheckedFigure {
  const mention = report.stated.find((stated) => stated.figure === figure);
  if (!mention) return checkedFigure(report, { figure });
  const { place } = mention;
  const value = numberOf(mention);
  const cell: Cell = value === undefined ? { state: 'unreadable' } : { state: 'number', value };
  return { figure, mention: 1, cell, ...(place !== undefined && { place }) };
}

/** The two numbers, where a single figure differs. */
function sidesOf(report: StoredReport, differing: OtherVersion['differing']) {
  const [only, ...others] = differing;
  if (!only || others.length > 0) return {};
  const left = numberOf(report.figures[only.figure]);
  const right = numberOf(only.cell);
  return left === undefined || right === undefined ? {} : { left, right, difference: left - right };
}
