import { REPORT_NAMES, REPORT_NOUN, TITLE_FILLERS, TITLE_YEAR } from './agencyWords.ts';

/** Lines of a title block that can belong to one title. */
const LONGEST_TITLE = 4;

const FILLER = `(?:${TITLE_YEAR}|${TITLE_FILLERS.join('|')}|[（(][^（()）]*[）)])`;
const REPORT = new RegExp(`(?:${REPORT_NAMES.join('|')}).{0,20}?${REPORT_NOUN}`);
const LEADING = new RegExp(`^${FILLER}+`);
const TRAILING = new RegExp(`${FILLER}+$`);
const SEPARATOR = /[>|»/:：、,，;；\-—《》【】]+/;

export interface TitlePhrases {
  /** What stands before or after the report's name, the shortest run of lines first. */
  readonly titled: readonly string[];
  /** The words of the other lines: breadcrumbs, menus, a second line of the title. */
  readonly others: readonly string[];
}

/**
 * Words of a title block that may name the agency. Titles break anywhere, so neighbouring lines are
 * also read as one.
 */
export function titlePhrases(titleLines: readonly string[]): TitlePhrases {
  const lines = titleLines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const others = lines
    .filter((line) => !REPORT.test(line))
    .flatMap((line) => line.split(SEPARATOR));
  return {
    titled: distinctPhrases(runsOf(lines).flatMap(phrasesOfTitle)),
    others: distinctPhrases(others.map(trimFillers)),
  };
}

function distinctPhrases(phrases: readonly string[]): string[] {
  return [...new Set(phrases)].filter((phrase) => phrase.length > 1);
}

/** Neighbouring lines joined, the fewest first. */
function runsOf(lines: readonly string[]): string[] {
  const runs: string[] = [];
  for (let size = 1; size <= LONGEST_TITLE; size += 1) {
    for (let at = 0; at + size <= lines.length; at += 1) {
      runs.push(
        lines
          .slice(at, at + size)
          .join('')
          .replaceAll(' ', ''),
      );
    }
  }
  return runs;
}

function phrasesOfTitle(title: string): string[] {
  const match = REPORT.exec(title);
  if (!match) return [];
  const before = title.slice(0, match.index).split(SEPARATOR).at(-1) ?? '';
  const after = title.slice(match.index + match[0].length);
  return [trimFillers(before), trimFillers(after)];
}

function trimFillers(text: string): string {
  return text.replaceAll(' ', '').replace(LEADING, '').replace(TRAILING, '');
}
