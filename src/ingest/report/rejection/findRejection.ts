import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { ProseLine } from '../prose/proseLine.ts';
import { matchable } from '../prose/matchingText.ts';
import type { FoundTitle } from '../title/findTitle.ts';
import { FORM_LABELS, PLACEHOLDERS, REJECTION_WORDS, RULE_ARTICLES } from './rejectionWords.ts';

/** What speaks for and against a document's being an annual report. */
export interface ReportEvidence {
  readonly lines: readonly ProseLine[];
  /** The lines before the first heading, and the titles by indices into them. */
  readonly head: readonly ProseLine[];
  readonly titles: readonly FoundTitle[];
  /** Headings that divide the document, at most six. */
  readonly headings: number;
  /** Tables of the form in which at least one number stands, and all that were found. */
  readonly tablesWithNumbers: number;
  readonly tables: number;
  /** Whether the document speaks of itself as a 年度报告. */
  readonly callsItselfReport: boolean;
}

const HEAD_LINES = 12;
const LONGEST_HEAD_LINE = 60;
const MOST_PLACEHOLDERS = 2;
const FEWEST_FORM_LABELS = 3;
const FEWEST_ARTICLES = 3;
const FEWEST_CHARACTERS = 10;
/** A form with fewer numbers than this beside its row numbers is blank. */
const TEXT_READ = 20_000;

/**
 * Why a document is no annual report; undefined where it is one. A damaged title alone never
 * rejects: the form's tables or headings speak for a report, and only positive evidence of
 * something else, or of nothing at all, against it.
 */
export function findRejection(evidence: ReportEvidence): Diagnostic | undefined {
  const text = matchable(
    evidence.lines
      .map(({ text }) => text)
      .join('\n')
      .slice(0, TEXT_READ),
  );
  if (text.length < FEWEST_CHARACTERS && evidence.tables === 0) return diagnose('empty-document');
  const despiteTitle = findWords(evidence, true);
  if (despiteTitle) return despiteTitle;
  if (isFilledByPlaceholders(text) && evidence.tablesWithNumbers === 0) {
    return rejection('rejected-template-text', evidence.lines[0]);
  }
  if (isReport(evidence, text)) return undefined;
  return (
    findWords(evidence, false) ??
    findFormOrRule(text, evidence) ??
    rejection('not-a-report', evidence.lines[0])
  );
}

function isReport(evidence: ReportEvidence, text: string): boolean {
  const { headings, tablesWithNumbers, tables, titles, callsItselfReport } = evidence;
  if (tablesWithNumbers >= 2) return true;
  if (titles.some(({ isAnnual }) => isAnnual))
    return headings + tables >= 1 || tellsOfTheYear(text);
  if (isRule(text)) return false;
  const hasName = titles.length > 0 || callsItselfReport;
  return headings >= 4 || (hasName && headings + tables >= 2);
}

/** Under a title alone, prose on what was disclosed or asked for makes it a report. */
function tellsOfTheYear(text: string): boolean {
  return text.length > 200 && text.includes('主动公开') && text.includes('申请');
}

/** The line at the head that says what the document is instead. */
function findWords(evidence: ReportEvidence, despiteTitle: boolean): Diagnostic | undefined {
  const head = headLines(evidence);
  for (const entry of REJECTION_WORDS) {
    if (entry.despiteTitle !== despiteTitle) continue;
    const line = head.find(({ text }) =>
      entry.words.some((word) => matchable(text).includes(word)),
    );
    if (line) return rejection(entry.code, line);
  }
  return undefined;
}

/** The short lines at the beginning, and the lines of titles wherever they stand. */
function headLines({ head, titles }: ReportEvidence): readonly ProseLine[] {
  const first = head.slice(0, HEAD_LINES).filter(({ text }) => isHeadline(text));
  return [...first, ...titles.flatMap(({ from, to }) => head.slice(from, to))];
}

function isHeadline(text: string): boolean {
  return text.trim().length <= LONGEST_HEAD_LINE && !text.includes('。');
}

function findFormOrRule(text: string, evidence: ReportEvidence): Diagnostic | undefined {
  const first = evidence.lines[0];
  if (isRule(text)) return rejection('rejected-guide', first);
  const labels = FORM_LABELS.filter((label) => text.includes(label)).length;
  if (labels >= FEWEST_FORM_LABELS || evidence.tables > 0)
    return rejection('rejected-blank-form', first);
  return undefined;
}

function isRule(text: string): boolean {
  return new Set(text.match(RULE_ARTICLES)).size >= FEWEST_ARTICLES && !text.includes('第二十条第');
}

function isFilledByPlaceholders(text: string): boolean {
  return (text.match(PLACEHOLDERS)?.length ?? 0) > MOST_PLACEHOLDERS;
}

function rejection(code: Diagnostic['code'], line: ProseLine | undefined): Diagnostic {
  return diagnose(code, {
    actual: line?.text,
    expected: '政府信息公开工作年度报告',
    place: line?.place,
  });
}
