import { matchable } from '../prose/matchingText.ts';
import type { Outline } from '../outline.ts';
import type { TablesReading } from '../tables/parseTables.ts';
import type { ReportEvidence } from './findRejection.ts';
import { REPORT_MENTIONS } from './rejectionWords.ts';

const LINES_READ = 40;
const CHARACTERS_READ = 3000;
const MENTION = new RegExp(REPORT_MENTIONS.join('|'));

/** Gathers from outline and tables what speaks for a document's being a report. */
export function reportEvidence(outline: Outline, tables: TablesReading): ReportEvidence {
  const readings = Object.values(tables).filter((table) => table !== undefined);
  const beginning = outline.lines
    .slice(0, LINES_READ)
    .map(({ text }) => text.slice(0, CHARACTERS_READ));
  return {
    lines: outline.lines,
    head: outline.head,
    titles: outline.titles,
    headings: outline.headings.length,
    tables: readings.length,
    tablesWithNumbers: readings.filter(({ figures }) =>
      figures.some(({ state }) => state === 'number'),
    ).length,
    callsItselfReport: MENTION.test(matchable(beginning.join('\n').slice(0, CHARACTERS_READ))),
  };
}
