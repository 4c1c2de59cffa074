import type { CheckedFigure, Sentence } from '../../model/check.ts';
import { numberOf } from '../../model/figureState.ts';
import type { SilentSubject } from '../../model/remark.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { checkedFigure } from '../checkedFigure.ts';
import { mentionsOf } from '../prose/mentionsOf.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'prose-omission';

/** Proceedings that table 4 counts, and where the prose would state them. */
interface Proceedings {
  readonly silent: SilentSubject;
  readonly stated: string;
  readonly rows: readonly string[];
  readonly name: Sentence;
}

const PROCEEDINGS: readonly Proceedings[] = [
  {
    silent: 'review',
    stated: 'stated.proceedings.review',
    rows: ['proceedings.review'],
    name: { zh: '行政复议', en: 'administrative reviews' },
  },
  {
    silent: 'lawsuits',
    stated: 'stated.proceedings.lawsuits',
    rows: ['proceedings.directLawsuit', 'proceedings.lawsuitAfterReview'],
    name: { zh: '行政诉讼', en: 'lawsuits' },
  },
];

/** Reviews and lawsuits that table 4 counts are named in the prose. */
export const proseOmission: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '表四有案件，文中提到', en: 'Cases of table 4 are named in the prose' },
  formula: 'proceedings.*.total > 0 → stated.proceedings.*',
  clause: {
    zh: '《政府信息公开条例》第五十条：年报应当包括因政府信息公开工作被申请行政复议、提起行政诉讼的情况；只列数字、文中不提，并不违反表样',
    en: 'Disclosure regulations, article 50: a report covers reviews and lawsuits about disclosure; the form does not forbid to give them in the table only',
  },
  explanation: {
    zh: '表四的行政复议或行政诉讼大于 0，而全文各部分都没有出现这类字眼时指出。只要文中提到，哪怕没有写件数，就不指出；正文没有完整读到的也不指出。',
    en: 'Points out where table 4 counts a review or a lawsuit and no part of the prose has a word of it. Nothing is said where the prose names it even without a number, or where the prose was not read as a whole.',
  },
  good: {
    zh: '表四行政复议 1 件，文中写明“行政复议 1 件”。',
    en: 'Table 4 counts 1 review, and the prose gives it.',
  },
  bad: {
    zh: '表四行政复议 1 件，文中没有提到行政复议。',
    en: 'Table 4 counts 1 review, and the prose does not name reviews.',
  },
  check: ({ reports }) =>
    reports.flatMap((report) => PROCEEDINGS.flatMap((kind) => checkKind(report, kind))),
};

const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

function checkKind(report: StoredReport, { silent, stated, rows, name }: Proceedings): RawCheck[] {
  const counted = rows
    .flatMap((row) => RESULTS.map((result) => ({ figure: `${row}.${result}` })))
    .map((figure) => checkedFigure(report, figure))
    .filter(({ cell }) => (numberOf(cell) ?? 0) > 0);
  if (counted.length === 0) return [];
  const figures = totalsFirst(counted);
  const head = { year: report.year, rule: CODE, subject: rows[0] ?? CODE, figures };
  if (isSilent(report, silent)) {
    return [{ ...head, result: 'broken', message: silence(name, figures) }];
  }
  if (mentionsOf(report, stated).length > 0) {
    return [{ ...head, result: 'holds', message: mention(name) }];
  }
  const obstacles = [stated];
  return [{ ...head, result: 'notAssessable', obstacles, message: unsettled(name) }];
}

/** Totals, where they count something; else the results that do. */
function totalsFirst(figures: readonly CheckedFigure[]): CheckedFigure[] {
  const totals = figures.filter(({ figure }) => figure.endsWith('.total'));
  return totals.length > 0 ? totals : [...figures];
}

function isSilent({ remarks = [] }: StoredReport, subject: SilentSubject): boolean {
  return remarks.some((remark) => remark.kind === 'silent' && remark.subject === subject);
}

function silence({ zh, en }: Sentence, figures: readonly CheckedFigure[]): Sentence {
  const count = figures.reduce((sum, { cell }) => sum + (numberOf(cell) ?? 0), 0);
  return {
    zh: `表四记载${zh} ${count} 件，全文没有提到。`,
    en: `Table 4 counts ${count} under ${en}; the prose does not name them.`,
  };
}

const mention = ({ zh, en }: Sentence): Sentence => ({
  zh: `表四记载有${zh}，文中也写到了件数。`,
  en: `Table 4 counts ${en}, and the prose gives a number.`,
});

const unsettled = ({ zh, en }: Sentence): Sentence => ({
  zh: `表四记载有${zh}；文中没有读到件数，是否提到没有核对。`,
  en: `Table 4 counts ${en}; no number was read in the prose, and whether it names them is not settled.`,
});
