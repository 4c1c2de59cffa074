import { decodeMarkup } from '../../ingest/read/decodeMarkup.ts';
import type { SheetRows } from '../../ingest/read/readXlsx.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { toCsvTable } from './csvTable.ts';
import { nameColumns, type ParsedTable, type TableRow } from './parsedTable.ts';

/** No header of ours is longer; what comes later in a file is not looked at to tell what it is. */
const HEADER_WITHIN = 64 * 1024;
const LINE_END = 0x0a;
/** Told apart by these before anything is decoded: documents are many, tables few. */
const YEAR = 'year';
const COMMA = ',';

/**
 * The tables of parsed figures in a CSV file; undefined where it is anything else, which its header
 * tells. Any encoding that documents come in. Never throws.
 */
export function openCsvTables(
  file: string,
  bytes: Uint8Array,
  mapping: ColumnMapping,
): readonly ParsedTable[] | undefined {
  const header = firstLine(bytes);
  const needs = mapping.columns.size === 0 ? YEAR : COMMA;
  if (!header?.includes(needs) || !toTable(file, header, mapping)) return undefined;
  const table = toTable(file, bytes, mapping);
  return table && [table];
}

/** Undefined where the first line is longer than any header. */
function firstLine(bytes: Uint8Array): Buffer | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN));
  const end = start.indexOf(LINE_END);
  if (end < 0) return start.length < bytes.length ? undefined : start;
  // In UTF-16 the line end has two bytes.
  return start.subarray(0, start[end + 1] === 0 ? end + 2 : end + 1);
}

function toTable(file: string, bytes: Uint8Array, mapping: ColumnMapping) {
  try {
    const { text, diagnostics } = decodeMarkup(bytes);
    const table = toCsvTable(file, text);
    const damage = diagnostics.map((diagnostic) => ({ where: file, diagnostic }));
    return nameColumns({ ...table, problems: [...table.problems, ...damage] }, mapping);
  } catch {
    return undefined;
  }
}

/** Titles may stand above a table in a sheet. */
const HEADER_ROWS = 10;

/** The tables of parsed figures among a workbook's sheets; undefined where there are none. */
export function openSheetTables(
  file: string,
  sheets: readonly SheetRows[],
  mapping: ColumnMapping,
): readonly ParsedTable[] | undefined {
  const tables = sheets.flatMap((sheet) => openSheet(file, sheet, mapping) ?? []);
  return tables.length > 0 ? tables : undefined;
}

function openSheet(file: string, { name, rows }: SheetRows, mapping: ColumnMapping) {
  const lines: TableRow[] = rows.map((cells, index) => ({ line: index + 1, cells }));
  for (const [index, header] of lines.slice(0, HEADER_ROWS).entries()) {
    const raw = { file, sheet: name, header, rows: lines.slice(index + 1), problems: [] };
    const table = nameColumns(raw, mapping);
    if (table) return table;
  }
  return undefined;
}
