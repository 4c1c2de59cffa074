import { formatFigureCell } from '../store/figureCell.ts';
import type { GatheredReport } from './gatheredReport.ts';
import { gatherReports } from './gatherReports.ts';
import { type ParsedTable, rejectRow } from './parsedTable.ts';
import { findSharedSources, type SharedSources } from './sharedSources.ts';
import type { TableProblem } from './tableProblem.ts';
import { type TableReport, toTableReport } from './tableReport.ts';

/** The reports in some tables, and what of the tables could not be taken. */
export interface ParsedReports {
  readonly reports: readonly TableReport[];
  readonly problems: readonly TableProblem[];
}

/**
 * Parses tables of figures that belong together (the files of one folder, the sheets of one
 * workbook). A row of a table of reports is one report; so are the figures of one agency and year in
 * tables of figures. Tables of states and of statements add to the reports of the same agency and
 * year. A row that cannot be taken costs itself, and is among the problems. `shared` is what is
 * known of more tables than these, where they are a part of them.
 */
export function parseParsedTables(
  tables: readonly ParsedTable[],
  shared: SharedSources = findSharedSources(tables),
): ParsedReports {
  const hasReports = tables.some(({ shape }) => shape === 'reports' || shape === 'figures');
  if (!hasReports) return { reports: [], problems: tables.map(sayAlone) };
  const { reports, problems } = gatherReports(tables);
  const [taken, empty] = [
    reports.filter(saysSomething),
    reports.filter((one) => !saysSomething(one)),
  ];
  return {
    reports: taken.map((report) => toTableReport(report, shared)),
    problems: [...tables.flatMap((table) => table.problems), ...problems, ...empty.map(sayEmpty)],
  };
}

/**
 * Whether a row is a report: one whose figures are all in other words than numbers and states is a
 * row of something else, and one without any is a report only where it says which form it followed.
 */
function saysSomething({ head, figures, stated }: GatheredReport): boolean {
  const readable = [...figures.values()].some((cell) => formatFigureCell(cell) !== 'unreadable');
  if (readable || stated.length > 0) return true;
  return figures.size === 0 && head.template !== undefined;
}

function sayAlone(table: ParsedTable): TableProblem {
  const expected = 'a table of reports beside it: put reports.csv into the same folder';
  return rejectRow(table, table.header, 'figure', `a table of ${table.shape} alone`, expected);
}

function sayEmpty({ table, row }: GatheredReport): TableProblem {
  const expected = 'a figure: fill in the figures, or name their columns in a mapping file';
  return rejectRow(table, row, 'year', 'a row without figures', expected);
}
