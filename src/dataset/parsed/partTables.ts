import { cellText, type ParsedTable, type TableRow } from './parsedTable.ts';

/**
 * Cuts tables into parts that are parsed and stored one after the other, since a nation's figures
 * are too many to have in memory at once: all tables in each part, with the rows of one year and, as
 * far as codes tell, one province. What is wrong with a table as a whole is in the first part.
 */
export function partTables(tables: readonly ParsedTable[]): readonly (readonly ParsedTable[])[] {
  const rows = tables.map((table) => Map.groupBy(table.rows, (row) => partOf(table, row)));
  const names = [...new Set(rows.flatMap((byPart) => [...byPart.keys()]))].sort();
  if (names.length === 0) return [tables];
  return names.map((name, part) =>
    tables.map((table, at) => ({
      ...table,
      rows: rows[at]?.get(name) ?? [],
      problems: part === 0 ? table.problems : [],
    })),
  );
}

const YEAR_DIGITS = 4;
const PROVINCE_DIGITS = 2;

function partOf(table: ParsedTable, row: TableRow): string {
  const code = cellText(table, row, 'code') || cellText(table, row, 'agency');
  const province = code.slice(0, PROVINCE_DIGITS);
  return (
    cellText(table, row, 'year').slice(0, YEAR_DIGITS) + (/^\d+$/.test(province) ? province : '')
  );
}
