import type { z } from 'zod';
import { type CsvRow, parseCsv } from '../../csv/parseCsv.ts';
import type { DataProblem } from '../dataProblem.ts';
import { type Disk, readText } from '../disk.ts';
import { describeExpected } from './describeIssue.ts';

/** A data file's name and the list that its wrong lines are put on. */
export interface Reading {
  readonly file: string;
  readonly problems: DataProblem[];
}

/**
 * Reads the rows of a data file that must have exactly these columns, or, where people write it by
 * hand, no others than these. Wrong columns and torn rows are put on the list of problems; with
 * columns wrong, no row is returned. A file that is not there has no rows.
 */
export async function readTable(
  disk: Disk,
  reading: Reading,
  columns: readonly string[],
  columnsNeeded: 'all' | 'any' = 'all',
): Promise<readonly CsvRow[]> {
  const text = await readText(disk, reading.file);
  if (text === undefined) return [];
  const { header, rows, problems } = parseCsv(text, { file: reading.file });
  for (const { line, column, reason } of problems) {
    const name = header[column - 1];
    reading.problems.push({
      file: reading.file,
      line,
      ...(name !== undefined && { column: name }),
      reason: reason.replace(/\.$/, ''),
      remedy: 'mend the line, or take the file from the last good version',
    });
  }
  return checkColumns(reading, header, columns, columnsNeeded) ? rows : [];
}

function checkColumns(
  reading: Reading,
  header: readonly string[],
  columns: readonly string[],
  columnsNeeded: 'all' | 'any',
): boolean {
  if (header.length === 0) return false;
  const missing = columnsNeeded === 'all' ? columns.filter((name) => !header.includes(name)) : [];
  const unknown = header.filter((name) => !columns.includes(name));
  for (const column of missing) {
    const reason = 'Unexpected header without this column, expected it';
    const remedy = 'add the column (data/README.md lists them)';
    reading.problems.push({ file: reading.file, line: 1, column, reason, remedy });
  }
  for (const column of unknown) {
    const reason = `Unexpected column, expected ${shorten(columns)}`;
    const remedy = 'rename or remove the column';
    reading.problems.push({ file: reading.file, line: 1, column, reason, remedy });
  }
  return missing.length === 0 && unknown.length === 0;
}

/** A long list of columns is no help in a message. */
function shorten(columns: readonly string[]): string {
  return columns.length > 16
    ? `one of the ${columns.length} that data/README.md lists`
    : `one of ${columns.join(', ')}`;
}

/** Puts a wrong cell on the list of problems. */
export function reportCell(
  reading: Reading,
  line: number,
  column: string,
  reason: string,
  remedy: string,
): void {
  reading.problems.push({ file: reading.file, line, column, reason, remedy });
}

/**
 * The row as its schema sees it; undefined, with every wrong cell on the list of problems, where it
 * does not fit.
 */
export function checkCells<T>(
  reading: Reading,
  line: number,
  values: Readonly<Record<string, string>>,
  schema: z.ZodType<T>,
): T | undefined {
  const checked = schema.safeParse(values);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const column = String(issue.path[0] ?? '');
    const actual = values[column] ? `"${values[column]}"` : 'empty cell';
    const remedy = 'correct the cell; data/README.md explains every column';
    const reason = `Unexpected ${actual}, ${describeExpected(issue)}`;
    reportCell(reading, line, column, reason, remedy);
  }
  return undefined;
}

/** checkCells for schemas in which an empty cell is an absent value. */
export function checkRow<T>(
  reading: Reading,
  line: number,
  values: Readonly<Record<string, string>>,
  schema: z.ZodType<T>,
): T | undefined {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  return checkCells(reading, line, filled, schema);
}
