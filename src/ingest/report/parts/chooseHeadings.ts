import { PART_KEYS, type PartKey } from '../../../model/parts.ts';
import type { ProseLine } from '../prose/proseLine.ts';
import type { Heading, NumberStyle } from './heading.ts';

/** Where the tables begin and end, by block; each part's table stands behind its heading. */
export type TableRanges = Partial<Record<PartKey, { readonly from: number; readonly to: number }>>;

const STYLE_SCORE: Readonly<Record<NumberStyle, number>> = {
  top: 3,
  digit: 2,
  damaged: 2,
  none: 1.5,
  paren: 0,
};
const EXPECTED_NUMBER = 1;
const WHOLE_LINE = 0.5;
const HAS_CONTENT = 1;

interface Chain {
  readonly score: number;
  readonly headings: readonly Heading[];
}

/**
 * The headings that divide the report: at most one a part, in the form's order, the likeliest
 * chain of them. A list of contents, a sub-heading with the same words and the row 四、结转下年度
 * lose against the real heading by number, by what follows them and by where the tables stand.
 */
export function chooseHeadings(
  found: readonly Heading[],
  lines: readonly ProseLine[],
  tables: TableRanges,
): readonly Heading[] {
  const parts = found.filter((heading) => heading.section !== 'fees');
  const usable = withoutSubheadings(parts).filter((heading) => fitsTables(heading, lines, tables));
  let best: Chain = { score: 0, headings: [] };
  const bestUpTo: Chain[] = PART_KEYS.map(() => best);
  usable.forEach((heading, at) => {
    const part = PART_KEYS.indexOf(heading.section as PartKey);
    const before = part === 0 ? { score: 0, headings: [] } : (bestUpTo[part - 1] ?? best);
    const hasContent = hasTextBetween(heading, usable[at + 1], lines);
    const score = before.score + scoreOf(heading, part) + (hasContent ? HAS_CONTENT : 0);
    const chain = { score, headings: [...before.headings, heading] };
    for (let later = part; later < PART_KEYS.length; later++) {
      if (score > (bestUpTo[later]?.score ?? 0)) bestUpTo[later] = chain;
    }
    if (score > best.score) best = chain;
  });
  return best.headings;
}

/** （一） is a sub-heading's number, unless the report numbers nothing else. */
function withoutSubheadings(headings: readonly Heading[]): readonly Heading[] {
  const others = headings.filter(({ style }) => style !== 'paren');
  return others.length > 1 ? others : headings;
}

function scoreOf(heading: Heading, part: number): number {
  return (
    STYLE_SCORE[heading.style] +
    (heading.number === part + 1 ? EXPECTED_NUMBER : 0) +
    (heading.isWholeLine ? WHOLE_LINE : 0)
  );
}

function hasTextBetween(
  heading: Heading,
  next: Heading | undefined,
  lines: readonly ProseLine[],
): boolean {
  if (!heading.isWholeLine) return true;
  if (next === undefined) return heading.line < lines.length - 1;
  if (next.line - heading.line > 1) return true;
  return (lines[next.line]?.block ?? 0) - (lines[heading.line]?.block ?? 0) > 3;
}

/** A heading stands before its own table and behind the tables of the parts before it. */
function fitsTables(heading: Heading, lines: readonly ProseLine[], tables: TableRanges): boolean {
  const block = lines[heading.line]?.block ?? 0;
  const part = PART_KEYS.indexOf(heading.section as PartKey);
  return PART_KEYS.every((key, at) => {
    const range = tables[key];
    if (range === undefined) return true;
    return at < part ? block >= range.to - 1 : block <= range.from;
  });
}
