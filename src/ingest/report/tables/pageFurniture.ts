import { skipWhite, trimEnd } from '../../grid/characters.ts';

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
const BEGINNINGS = tableOf('pP第-—–－');
const ENDS = tableOf('页告');

/** Whether a line belongs to the page and not to the text. */
export function isPageFurniture(line: string): boolean {
  const { length } = line;
  if (length > LONGEST) return false;
  const first = line.charCodeAt(skipWhite(line, 0));
  const last = line.charCodeAt(trimEnd(line, 0, length) - 1);
  if (BEGINNINGS[first] !== 1 && ENDS[last] !== 1) return false;
  const text = line.trim();
  return PATTERNS.some((pattern) => pattern.test(text));
}

/** 1 for each of some characters, by its code. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
