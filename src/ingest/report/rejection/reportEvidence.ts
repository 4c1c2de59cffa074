import { TABLE_KEYS } from '../../../model/parts.ts';
import type { Outline } from '../outline.ts';
import type { TablesReading } from '../tables/parseTables.ts';
import type { ReportEvidence } from './findRejection.ts';

/** Gathers from outline and tables what speaks for a document's being a report. */
export function reportEvidence(outline: Outline, tables: TablesReading): ReportEvidence {
  const readings = TABLE_KEYS.flatMap((key) => tables[key] ?? []);
  return {
    lines: outline.lines,
    head: outline.head,
    titles: outline.titles,
    headings: outline.headings.length,
    tables: readings.length,
    tablesWithNumbers: readings.filter(({ figures }) =>
      figures.some(({ state }) => state === 'number'),
    ).length,
  };
}
