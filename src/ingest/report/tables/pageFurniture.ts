/** A line of page furniture is short; a longer line is text. */
const LONGEST = 80;

/**
 * Lines that pages put between the lines of a text: page numbers of e-books and PDF files, and the
 * report's title as a running head. They may stand in the middle of a table's row.
 */
const PATTERNS: readonly RegExp[] = [
  /^page\s*\d+\b/i,
  /^p\s?\.\s?\d+$/i,
  /^第\s?\d+\s?页(?:\s?[,，/]?\s?共\s?\d+\s?页)?$/,
  /^\d+\s?\/\s?\d+\s?页$/,
  /^[-—–－]\s?\d+\s?[-—–－]$/,
  /^.{0,50}(?:政府|政务)信息公开(?:工作)?年度报告$/,
];

/** What a line begins with that one of these patterns fits, or ends with; most lines do neither. */
const BEGINNINGS = codesOf('pP第-—–－');
const ENDS = codesOf('页告');

/** Whether a line belongs to the page and not to the text. */
export function isPageFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.trim();
  const mayBe = BEGINNINGS.has(text.charCodeAt(0)) || ENDS.has(text.charCodeAt(text.length - 1));
  return mayBe && PATTERNS.some((pattern) => pattern.test(text));
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
