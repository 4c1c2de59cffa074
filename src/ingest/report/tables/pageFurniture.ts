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

/** What each of these patterns begins or ends with; most lines do neither. */
const MAY_BE = /^\s*[pP第\-—–－]|[页告]\s*$/;

/** Whether a line belongs to the page and not to the text. */
export function isPageFurniture(line: string): boolean {
  if (line.length > LONGEST || !MAY_BE.test(line)) return false;
  const text = line.trim();
  return PATTERNS.some((pattern) => pattern.test(text));
}
