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
  type RejectionWords,
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
/** The beginning of the first lines of prose says what they are about. */
const OPENING = 60;
const MOST_PLACEHOLDERS = 2;
const FEWEST_FORM_LABELS = 3;
const FEWEST_ARTICLES = 3;
const FEWEST_CHARACTERS = 10;
/** Beside blank tables, less prose than this was written by nobody. */
const FEWEST_OWN_CHARACTERS = 60;
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
  const saidOfItself = findWordsInTitles(evidence);
  if (saidOfItself) return saidOfItself;
  if (evidence.tablesWithNumbers >= 2) return undefined;
  const [first] = evidence.lines;
  const text = textOf(evidence.lines);
  if (text.length < FEWEST_CHARACTERS && evidence.tables === 0) return diagnose('empty-document');
  if (countPlaceholders(text) > MOST_PLACEHOLDERS)
    return rejection('rejected-template-text', first);
  if (isBlankForm(evidence, text)) return rejection('rejected-blank-form', first);
  if (isReport(evidence, text)) return undefined;
  if (isRule(text)) return rejection('rejected-guide', first);
  return findWords(headlines(evidence), REJECTION_WORDS) ?? rejection('not-a-report', first);
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
  const isAnnual = titles.some((title) => title.isAnnual);
  if (isAnnual) return headings + tables >= 1 || tellsOfTheYear(text);
  if (isRule(text) || findWords(headlines(evidence), DESPITE_TITLE)) return false;
  const hasName = titles.length > 0 || MENTION.test(text.slice(0, MENTION_READ));
  return headings >= 4 || (hasName && headings + tables >= 2);
}

/** Under a title alone, prose on what was disclosed or asked for makes it a report. */
function tellsOfTheYear(text: string): boolean {
  return text.length > 200 && text.includes('主动公开') && text.includes('申请');
}

const DESPITE_TITLE = REJECTION_WORDS.filter(({ despiteTitle }) => despiteTitle);

/** A title that says itself that it is something else, or names nobody, unless another is a report's. */
function findWordsInTitles({ head, titles }: ReportEvidence): Diagnostic | undefined {
  const reasons = titles.map(({ from, to }) => {
    const lines = head.slice(from, to);
    const unfilled = lines.find(({ matching }) => countPlaceholders(matching.text) > 0);
    if (unfilled) return rejection('rejected-template-text', unfilled);
    return findWords(lines, DESPITE_TITLE);
  });
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** The first of the lines that says what the document is instead. */
function findWords(
  lines: readonly HeadLine[],
  entries: readonly RejectionWords[],
): Diagnostic | undefined {
  for (const { code, words } of entries) {
    const line = lines.find(({ matching }) => {
      const beginning = matching.text.slice(0, OPENING);
      return words.some((word) => beginning.includes(word));
    });
    if (line) return rejection(code, line);
  }
  return undefined;
}

/** The short lines at the beginning, and the first line of prose. */
function headlines({ head }: ReportEvidence): readonly HeadLine[] {
  const first = head.slice(0, HEAD_LINES);
  const prose = first.find(({ matching }) => !isHeadline(matching.text));
  return first.filter((line) => isHeadline(line.matching.text) || line === prose);
}

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !text.includes('。');
}

/** The form with nothing filled in: its labels, no number, and no prose of anyone's own. */
function isBlankForm({ lines, tables, tablesWithNumbers }: ReportEvidence, text: string): boolean {
  if (tablesWithNumbers > 0) return false;
  const labels = FORM_LABELS.filter((label) => text.includes(label)).length;
  if (tables === 0 && labels < FEWEST_FORM_LABELS) return false;
  const prose = lines.filter(({ text: words }) => words.includes('。'));
  return textOf(prose).length < FEWEST_OWN_CHARACTERS;
}

function isRule(text: string): boolean {
  return new Set(text.match(RULE_ARTICLES)).size >= FEWEST_ARTICLES && !text.includes('第二十条第');
}

function countPlaceholders(text: string): number {
  return text.match(PLACEHOLDERS)?.length ?? 0;
}

function rejection(code: Diagnostic['code'], line: ProseLine | undefined): Diagnostic {
  return diagnose(code, {
    actual: line?.text,
    expected: '政府信息公开工作年度报告',
    place: line?.place,
  });
}
