import type { Place } from '../../../model/place.ts';
import { wordPattern } from '../prose/wordPattern.ts';
import type { HeadLine } from './headLine.ts';
import { readYears } from './readYears.ts';
import { AGENCY_ENDINGS, NO_TITLE_SIGNS, TITLE_ENDINGS, TITLE_LABELS } from './titleWords.ts';

/** A title of an annual report, over one line or several. */
export interface FoundTitle {
  readonly text: string;
  /** The years it names, in order, each once. */
  readonly years: readonly number[];
  readonly hasAgency: boolean;
  /** Whether it says that the report is an annual one: 年度, 年报 or a year. */
  readonly isAnnual: boolean;
  readonly place: Place;
  /** Indices of its lines, to exclusive. */
  readonly from: number;
  readonly to: number;
}

const LONGEST_TITLE_LINE = 60;
const LONGEST_AGENCY_LINE = 30;
const MOST_CORE_LINES = 3;
/** Titles stand near the beginning; a page's menu may take a hundred lines before it. */
const MOST_LINES = 200;

const CORE = new RegExp(
  `(?:${TITLE_ENDINGS.map(wordPattern).join('|')})[》”"]?(?:\\((?:20\\d{2}|二[^)]{3})年?度?\\))?[》”"]?$`,
);
const LABEL = new RegExp(`^(?:${TITLE_LABELS.join('|')})[:|]+`);
const PRINTED_LABEL = new RegExp(`^\\s*(?:${TITLE_LABELS.join('|')})\\s*[:：|｜]+\\s*`);
const AGENCY = new RegExp(`^[^\\d,:()]{2,}(?:${AGENCY_ENDINGS.join('|')})$`);
const YEAR_LINE = /^\(?(?:20\d{2}|二[〇○零]..)年?度?\)?$/;
const YEAR_IN_TITLE = /(?:20\d{2}|二[〇○零O0][一二三四五六七八九〇○零十]{2})年?度?/g;

/** Every title among the lines, in order; the first complete one is the report's own. */
export function findTitles(lines: readonly HeadLine[]): readonly FoundTitle[] {
  const texts = lines.slice(0, MOST_LINES).map(titleText);
  const titles: FoundTitle[] = [];
  for (let at = 0; at < texts.length; at++) {
    const length = coreLength(texts, at);
    if (length === 0) continue;
    const title = asTitle(lines, texts, at, at + length);
    titles.push(title);
    at = title.to - 1;
  }
  return titles;
}

/** The best title: one that names its agency and its year, else the one that says most. */
export function bestTitle(titles: readonly FoundTitle[]): FoundTitle | undefined {
  const score = (title: FoundTitle) =>
    (title.hasAgency ? 2 : 0) + (title.years.length > 0 ? 2 : 0) + (title.isAnnual ? 1 : 0);
  return titles.reduce<FoundTitle | undefined>(
    (best, title) => (best === undefined || score(title) > score(best) ? title : best),
    undefined,
  );
}

/** The line as it is matched; empty where it cannot be part of a title. */
function titleText({ matching }: HeadLine): string {
  if (matching.text.length > 2 * LONGEST_TITLE_LINE) return '';
  const text = matching.text.replace(LABEL, '').replace(/\|+$/, '');
  if (text.length > LONGEST_TITLE_LINE) return '';
  return NO_TITLE_SIGNS.some((sign) => text.includes(sign)) ? '' : text;
}

/** How many lines the title's last words take from here; 0 where none begin here. */
function coreLength(texts: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= MOST_CORE_LINES; count++) {
    const text = texts[at + count - 1];
    if (text === undefined || text === '') return 0;
    joined += text;
    const core = CORE.exec(joined);
    if (core) return core.index < (texts[at]?.length ?? 0) ? count : 0;
  }
  return 0;
}

function asTitle(
  lines: readonly HeadLine[],
  texts: readonly string[],
  coreFrom: number,
  coreTo: number,
): FoundTitle {
  const ownWords = texts.slice(coreFrom, coreTo).join('');
  let hasAgency = namesAgency(ownWords);
  let from = coreFrom;
  let to = coreTo;
  if (!hasAgency && isAgency(texts[from - 1])) from -= isAgency(texts[from - 2]) ? 2 : 1;
  else if (!hasAgency && isAgency(texts[to])) to += 1;
  hasAgency ||= to - from > coreTo - coreFrom;
  if (YEAR_LINE.test(texts[to] ?? '')) to += 1;
  else if (YEAR_LINE.test(texts[from - 1] ?? '')) from -= 1;
  const words = texts.slice(from, to).join('');
  const years = readYears(words);
  const printed = lines.slice(from, to).map(({ text }) => printedText(text));
  return {
    text: [printed.slice(0, coreTo - from).join(''), ...printed.slice(coreTo - from)].join(' '),
    years,
    hasAgency,
    isAnnual: years.length > 0 || /年度|年报/.test(words),
    place: (lines[from] as HeadLine).place,
    from,
    to,
  };
}

/** Whether anything but a year stands before the title's last words. */
function namesAgency(words: string): boolean {
  const before = words.slice(0, CORE.exec(words)?.index ?? 0);
  return before.replaceAll(YEAR_IN_TITLE, '').replaceAll(/关于|[《“"()年度的]/g, '').length >= 2;
}

function isAgency(text: string | undefined): boolean {
  return text !== undefined && text.length <= LONGEST_AGENCY_LINE && AGENCY.test(text);
}

function printedText(text: string): string {
  return text
    .replace(PRINTED_LABEL, '')
    .replace(/[\s|｜]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
