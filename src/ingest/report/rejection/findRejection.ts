import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { matchable } from '../prose/matchingText.ts';
import type { ProseLine } from '../prose/proseLine.ts';
import type { FoundTitle } from '../title/findTitle.ts';
import type { HeadLine } from '../title/headLine.ts';
import {
  FORM_LABELS,
  PLACEHOLDERS,
  REJECTION_WORDS,
  REPORT_MENTIONS,
  RULE_ARTICLES,
} from './rejectionWords.ts';

/** What speaks for and against a document's being an annual report. */
export interface ReportEvidence {
  readonly lines: readonly ProseLine[];
  /** The lines before the first heading, and the titles by indices into them. */
  readonly head: readonly HeadLine[];
  readonly titles: readonly FoundTitle[];
  /** Headings that divide the document, at most six. */
  readonly headings: number;
  /** Tables of the form in which at least one number stands, and all that were found. */
  readonly tablesWithNumbers: number;
  readonly tables: number;
}

const HEAD_LINES = 12;
const LONGEST_HEADLINE = 60;
const MOST_PLACEHOLDERS = 2;
const FEWEST_FORM_LABELS = 3;
const FEWEST_ARTICLES = 3;
const FEWEST_CHARACTERS = 10;
const TEXT_READ = 20_000;
/** A report names itself on its first page. */
const MENTION_READ = 3000;
const MENTION = new RegExp(REPORT_MENTIONS.join('|'));

/**
 * Why a document is no annual report; undefined where it is one. A damaged title alone never
 * rejects: the form's tables or headings speak for a report, and only positive evidence of
 * something else, or of nothing at all, against it.
 */
export function findRejection(evidence: ReportEvidence): Diagnostic | undefined {
  const despiteTitle = findWords(evidence, true);
  if (despiteTitle) return despiteTitle;
  if (isClearlyReport(evidence)) return undefined;
  const text = textOf(evidence.lines);
  if (text.length < FEWEST_CHARACTERS && evidence.tables === 0) return diagnose('empty-document');
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

function isClearlyReport({ tablesWithNumbers }: ReportEvidence): boolean {
  return tablesWithNumbers >= 2;
}

function textOf(lines: readonly ProseLine[]): string {
  let text = '';
  for (const line of lines) {
    text += `${line.text.slice(0, TEXT_READ)}\n`;
    if (text.length > TEXT_READ) break;
  }
  return matchable(text);
}

function isReport(evidence: ReportEvidence, text: string): boolean {
  const { headings, tables, titles } = evidence;
  if (titles.some(({ isAnnual }) => isAnnual))
    return headings + tables >= 1 || tellsOfTheYear(text);
  if (isRule(text)) return false;
  const hasName = titles.length > 0 || MENTION.test(text.slice(0, MENTION_READ));
  return headings >= 4 || (hasName && headings + tables >= 2);
}

/** Under a title alone, prose on what was disclosed or asked for makes it a report. */
function tellsOfTheYear(text: string): boolean {
  return text.length > 200 && text.includes('主动公开') && text.includes('申请');
}

/** The line at the head that says what the document is instead. */
function findWords(evidence: ReportEvidence, despiteTitle: boolean): Diagnostic | undefined {
  const head = headlines(evidence);
  for (const entry of REJECTION_WORDS) {
    if (entry.despiteTitle !== despiteTitle) continue;
    const line = head.find(({ matching }) =>
      entry.words.some((word) => matching.text.includes(word)),
    );
    if (line) return rejection(entry.code, line);
  }
  return undefined;
}

/** The short lines at the beginning, and the lines of titles wherever they stand. */
function headlines({ head, titles }: ReportEvidence): readonly HeadLine[] {
  const first = head.slice(0, HEAD_LINES).filter(({ matching }) => isHeadline(matching.text));
  return [...first, ...titles.flatMap(({ from, to }) => head.slice(from, to))];
}

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !text.includes('。');
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
