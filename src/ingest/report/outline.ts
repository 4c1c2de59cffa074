import { TABLE_KEYS } from '../../model/parts.ts';
import type { SourceDocument } from '../read/sourceDocument.ts';
import { chooseHeadings } from './parts/chooseHeadings.ts';
import { findHeadings, isNumberedHeading } from './parts/findHeadings.ts';
import type { Heading } from './parts/heading.ts';
import { splitLongLines } from './parts/splitLongLines.ts';
import { collectProse } from './prose/collectProse.ts';
import type { ProseLine } from './prose/proseLine.ts';
import type { TablesReading } from './tables/parseTables.ts';
import { type FoundTitle, findTitles } from './title/findTitle.ts';
import { type HeadLine, headLines } from './title/headLine.ts';

/** How a document is built: its prose lines, what divides them, and what stands at their head. */
export interface Outline {
  readonly lines: readonly ProseLine[];
  readonly headings: readonly Heading[];
  /** Headings that only the form used until 2018 has. */
  readonly legacyHeadings: number;
  /** The lines before the first heading. */
  readonly head: readonly HeadLine[];
  /** Titles, by indices into `head`. */
  readonly titles: readonly FoundTitle[];
}

/** Finds headings and titles outside the tables. */
export function findOutline(document: SourceDocument, tables: TablesReading): Outline {
  const claimed = TABLE_KEYS.flatMap((key) => tables[key] ?? []);
  const lines = splitLongLines(collectProse(document, claimed, isNumberedHeading));
  const found = findHeadings(lines);
  const headings = chooseHeadings(found, lines, tables);
  const head = headLines(lines.slice(0, headings[0]?.line ?? lines.length));
  return {
    lines,
    headings,
    legacyHeadings: found.filter(({ legacy, style }) => legacy && style === 'top').length,
    head,
    titles: findTitles(head),
  };
}
