import type { ProseLine } from '../prose/proseLine.ts';
import type { FoundTitle } from './findTitle.ts';
import type { HeadLine } from './headLine.ts';
import { DATE_LABELS, PAGE_SIGNS } from './titleWords.ts';

const SHORTEST_LINE = 25;
const DATE_LINE = new RegExp(
  `^[(]?(?:(?:${DATE_LABELS.join('|')})[:|]|20\\d{2}[-/.年]\\d{1,2}[-/.月]\\d)`,
);

/**
 * What a report says between its title and its first heading: who compiled it, for which time,
 * where it is published. Lines of the page around it are left out.
 */
export function preambleOf(
  head: readonly HeadLine[],
  titles: readonly FoundTitle[],
): readonly ProseLine[] {
  const kept: HeadLine[] = [];
  for (const line of head.slice(titles.at(-1)?.to ?? 0)) {
    const { text } = line.matching;
    if (isProse(text) || (goesOn(kept.at(-1)) && !isOfThePage(text))) kept.push(line);
  }
  return kept;
}

function isProse(text: string): boolean {
  return (text.includes('。') || text.length >= SHORTEST_LINE) && !isOfThePage(text);
}

function isOfThePage(text: string): boolean {
  return (
    (text.length < 2 * SHORTEST_LINE && DATE_LINE.test(text)) ||
    PAGE_SIGNS.some((sign) => text.includes(sign) && !text.includes('。'))
  );
}

/** The line before was prose and did not end. */
function goesOn(line: ProseLine | undefined): boolean {
  return line !== undefined && !/[。；：！？;:)）]\s*$/.test(line.text.slice(-40));
}
