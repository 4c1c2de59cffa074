import type { ProseLine } from '../prose/proseLine.ts';
import { isSignatureDate } from './findPublished.ts';

const TAIL_LINES = 8;
const LONGEST_SIGNATURE = 40;

/** The lines without the signature at the end: a date, and the name of the body before it. */
export function withoutSignature(lines: readonly ProseLine[], from: number): readonly ProseLine[] {
  const first = Math.max(from, lines.length - TAIL_LINES);
  const date = lines.findLastIndex((line, at) => at >= first && isSignatureDate(line));
  if (date < 0) return lines;
  const name = lines[date - 1];
  const hasName = date - 1 >= from && name !== undefined && isName(name.text);
  return [...lines.slice(0, hasName ? date - 1 : date), ...lines.slice(date + 1)];
}

function isName(text: string): boolean {
  return text.trim().length <= LONGEST_SIGNATURE && !/[。；：，,.:;]/.test(text.trim());
}
