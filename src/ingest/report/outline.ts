import type { SourceDocument } from '../read/sourceDocument.ts';
import { chooseHeadings } from './parts/chooseHeadings.ts';
import { findHeadings } from './parts/findHeadings.ts';
import type { Heading } from './parts/heading.ts';
import { splitLongLines } from './parts/splitLongLines.ts';
import { collectProse } from './prose/collectProse.ts';
import type { ProseLine } from './prose/proseLine.ts';
import type { TablesReading } from './tables/parseTables.ts';
import { type FoundTitle, findTitles } from './title/findTitle.ts';
import { splitHeadLines } from './title/splitHeadLines.ts';

/** How a document is built: its prose lines, what divides them, and what stands at their head. */
export interface Outline {
  readonly lines: readonly ProseLine[];
  readonly headings: readonly Heading[];
  /** Headings that only the form used until 2018 has. */
  readonly legacyHeadings: number;
  /** The lines before the first heading. */
  readonly head: readonly ProseLine[];
  /** Titles, by indices into `head`. */
  readonly titles: readonly FoundTitle[];
}

/** Finds headings and titles outside the tables. */
export function findOutline(document: SourceDocument, tables: TablesReading): Outline {
  const claimed = Object.values(tables).filter((table) => table !== undefined);
  const lines = splitLongLines(collectProse(document, claimed));
  const found = findHeadings(lines);
  const headings = chooseHeadings(found, lines, tables);
  const head = splitHeadLines(lines.slice(0, headings[0]?.line ?? lines.length));
  return {
    lines,
    headings,
    legacyHeadings: found.filter(({ legacy, style }) => legacy && style === 'top').length,
    head,
    titles: findTitles(head),
  };
}
