import { codesOf, skipWhite, trimEnd } from '../../grid/characters.ts';

/** A line of page furniture is short; a longer line is text. */
const LONGEST = 80;

/**
 * Lines that pages put between the lines of a text: page numbers of e-books and PDF files, and the
 * report's title as a running head. They may stand in the middle of a table's row. Each with what
 * it begins with, or ends with.
 */
const PATTERNS: readonly (readonly [edge: 'first' | 'last', characters: string, RegExp])[] = [
  ['first', 'pP', /^page\s*\d+\b/i],
  ['first', 'pP', /^p\s?\.\s?\d+$/i],
  ['first', '第', /^第\s?\d+\s?页(?:\s?[,，/]?\s?共\s?\d+\s?页)?$/],
  ['first', '-—–－', /^[-—–－]\s?\d+\s?[-—–－]$/],
  ['last', '页', /^\d+\s?\/\s?\d+\s?页$/],
  ['last', '告', /^.{0,50}(?:政府|政务)信息公开(?:工作)?年度报告$/],
];
/** Most lines begin with none of these characters and end with none. */
const FIRST = charactersAt('first');
const LAST = charactersAt('last');

/** Whether a line belongs to the page and not to the text. */
export function isPageFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const first = skipWhite(line, 0);
  const last = trimEnd(line, 0, line.length) - 1;
  if (!FIRST.has(line.charCodeAt(first)) && !LAST.has(line.charCodeAt(last))) return false;
  const text = line.trim();
  return PATTERNS.some(
    ([edge, characters, pattern]) =>
      characters.includes(line.charAt(edge === 'first' ? first : last)) && pattern.test(text),
  );
}

function charactersAt(edge: 'first' | 'last'): ReadonlySet<number> {
  return codesOf(PATTERNS.map(([own, characters]) => (own === edge ? characters : '')).join(''));
}
