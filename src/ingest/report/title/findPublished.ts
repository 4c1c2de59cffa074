import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { Report } from '../../../model/report.ts';
import { matchesIn } from '../prose/matchesIn.ts';
import { type MatchingText, matchingText } from '../prose/matchingText.ts';
import { type ProseLine, placeAt } from '../prose/proseLine.ts';
import type { HeadLine } from './headLine.ts';
import { type ReadDate, readDate } from './readDate.ts';
import { DATE_LABELS } from './titleWords.ts';

export type Published = NonNullable<Report['published']>;

interface Candidate extends Published {
  /** Lower is surer. */
  readonly rank: number;
}

export interface PublishedFinding {
  readonly published: Published | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const BY_LENGTH = [...DATE_LABELS].sort((a, b) => b.length - a.length);
const LABELLED = new RegExp(`(${BY_LENGTH.join('|')})[:|]+(?=[\\d二一])`, 'g');
/** A date without a label: the line holds hardly anything else. */
const BARE = /^[(（]?(?=\d{4}|[二一][〇○零O])/;
const LONGEST_BARE_LINE = 40;
const RANK_BARE = DATE_LABELS.length;
const RANK_SIGNATURE = RANK_BARE + 1;
const DAMAGED =
  /(?<!\d)20\d{3,4}月\d{1,2}日|(?<!\d)20\d{4,6}日|(?<!\d)20\d{4}年\d{1,2}月|(?<!\d)20\d{2}[^\d年]{1,3}\d{1,2}月/g;
const MOST_HEAD_LINES = 200;
const TAIL_LINES = 8;
/** Reports reach a new site years later, with the date of the move; later than this is an error. */
const LATEST_YEARS_AFTER = 12;

/**
 * The date of publication where a full one is printed: by label at the head, as a line of its own
 * there, or under the signature at the end. A date before the year's end is another date.
 */
export function findPublished(
  head: readonly HeadLine[],
  tail: readonly ProseLine[],
  year: number | undefined,
): PublishedFinding {
  const diagnostics: Diagnostic[] = [];
  const candidates = [
    ...head.slice(0, MOST_HEAD_LINES).flatMap((line) => datesInHead(line, diagnostics)),
    ...tail.slice(-TAIL_LINES).flatMap(signatureDate),
  ].filter(({ date }) => isPossible(date, year));
  const [best] = candidates.sort((a, b) => a.rank - b.rank);
  if (best === undefined) return { published: undefined, diagnostics };
  const { rank: _rank, ...published } = best;
  return { published, diagnostics };
}

/** Whether a line at the end is a signature's date and nothing else. */
export function isSignatureDate(line: ProseLine): boolean {
  return line.text.length <= LONGEST_BARE_LINE && bareDate(line, RANK_SIGNATURE).length > 0;
}

function datesInHead(line: HeadLine, diagnostics: Diagnostic[]): Candidate[] {
  const { matching } = line;
  reportDamaged(line, matching, diagnostics);
  const labelled = matchesIn(matching.text, LABELLED).flatMap((found) => {
    const at = found.index + found[0].length;
    const read = readDate(matching.text.slice(at, at + 20));
    const printed = matching.text.slice(at, at + 12);
    if (read?.kind === 'damaged' && printed.search(DAMAGED) < 0) {
      diagnostics.push(damagedDate(line, matching, at, printed));
    }
    return asCandidates(line, matching, at, read, DATE_LABELS.indexOf(found[1] ?? ''));
  });
  return labelled.length > 0 ? labelled : bareDate(line, RANK_BARE);
}

function signatureDate(line: ProseLine): Candidate[] {
  return bareDate(line, RANK_SIGNATURE);
}

function bareDate(line: ProseLine, rank: number): Candidate[] {
  if (line.text.trim().length > LONGEST_BARE_LINE || line.text.includes('。')) return [];
  const matching = matchingText(line.text);
  const at = BARE.exec(matching.text)?.[0].length;
  if (at === undefined) return [];
  const read = readDate(matching.text.slice(at, at + 20));
  const rest = matching.text.slice(at + (read?.kind === 'date' ? read.length : 0));
  const isAlone = rank === RANK_BARE ? !/^[至到起,、—~-]/.test(rest) : /^[)）]?$/.test(rest);
  return isAlone ? asCandidates(line, matching, at, read, rank) : [];
}

function asCandidates(
  line: ProseLine,
  matching: MatchingText,
  at: number,
  read: ReadDate | undefined,
  rank: number,
): Candidate[] {
  if (read?.kind !== 'date') return [];
  const from = matching.offsetOf(at);
  const raw = line.text.slice(from, matching.offsetOf(at + read.length - 1) + 1);
  return [{ date: read.date, raw, place: placeAt(line, from), rank }];
}

function isPossible(date: string, year: number | undefined): boolean {
  const dateYear = Number(date.slice(0, 4));
  if (year === undefined) return dateYear >= 2009 && dateYear <= 2100;
  return date >= `${year}-12-31` && dateYear <= year + LATEST_YEARS_AFTER;
}

function reportDamaged(line: ProseLine, matching: MatchingText, diagnostics: Diagnostic[]): void {
  for (const found of matchesIn(matching.text, DAMAGED)) {
    diagnostics.push(damagedDate(line, matching, found.index, found[0]));
  }
}

function damagedDate(
  line: ProseLine,
  matching: MatchingText,
  at: number,
  actual: string,
): Diagnostic {
  const place = placeAt(line, matching.offsetOf(at));
  return diagnose('date-damaged', { actual, expected: '2022-01-14', place });
}
