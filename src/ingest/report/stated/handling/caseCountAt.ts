import { CASE_UNITS } from '../patterns/statedPattern.ts';
import { type Count, readCount } from '../readCount.ts';

/** The count of applications that begins at an offset; undefined where none does. */
export function caseCountAt(text: string, at: number): Count | undefined {
  const count = readCount(text, at);
  return count && !count.isMoney && (count.unit === '' || CASE_UNITS.includes(count.unit))
    ? count
    : undefined;
}

/** Characters of the longest number with its measure word. */
const LONGEST_COUNT = 16;

/** The count of applications that ends at an offset and begins no earlier than `from`. */
export function caseCountBefore(text: string, from: number, end: number): Count | undefined {
  for (let at = Math.max(from, end - LONGEST_COUNT); at < end; at++) {
    const count = caseCountAt(text, at);
    if (count?.end === end) return count;
  }
  return undefined;
}
