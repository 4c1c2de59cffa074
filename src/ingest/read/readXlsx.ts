import { type Cell, type CellValue, readXlsx as readSheets, readXls, type Sheet } from 'hucre/xlsx';
import { OBJECT } from './documentTree.ts';
import { LIMITS } from './limits.ts';
import { openZip } from './openZip.ts';
import { Refusal, refusedDocument, requireAtMost } from './refusal.ts';
import { sheetBlocks } from './sheetBlocks.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { joinRuns } from './xlsx/joinRuns.ts';
import { sheetsOfYear } from './xlsx/sheetsOfYear.ts';
import { showNumber, showText } from './xlsx/showNumber.ts';

/** The library stops at these; one row more than the limit shows that a sheet goes beyond it. */
const OPTIONS = { maxRows: LIMITS.tableRows + 1, readStyles: true };

/**
 * Reads an Excel workbook (ECMA-376 part 1, 18): each visible sheet as one table without its hidden
 * columns, merged cells as spans, numbers in full and not as the number format rounds them. A workbook that cannot be read
 * yields no blocks and the reason.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SourceDocument> {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.xlsx);
    await checkPackage(bytes);
    return toDocument('xlsx', (await readSheets(bytes, OPTIONS)).sheets);
  } catch (error) {
    return refusedDocument('xlsx', error);
  }
}

/** Reads a workbook of Excel 97 to 2003, or WPS's et ([MS-XLS]), in the same way. */
export async function readLegacyXls(bytes: Uint8Array): Promise<SourceDocument> {
  try {
    requireAtMost('bytes', bytes.length, LIMITS.fileBytes.xls);
    return toDocument('xls', (await readXls(bytes, OPTIONS)).sheets);
  } catch (error) {
    return refusedDocument('xls', error);
  }
}

/** A sheet's name and the texts of its cells, row by row. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The visible sheets of a workbook (xlsx, or xls) as plain rows, for tables of data, which are larger
 * than any table of a report. Throws what the library throws, and a Refusal beyond the limits.
 */
export async function readSheetRows(kind: 'xlsx' | 'xls', bytes: Uint8Array): Promise<SheetRows[]> {
  requireAtMost('bytes', bytes.length, LIMITS.fileBytes[kind]);
  if (kind === 'xlsx') await checkPackage(bytes);
  const read = kind === 'xlsx' ? readSheets : readXls;
  const { sheets } = await read(bytes, { maxRows: LIMITS.dataRows + 1 });
  requireAtMost('sheets', sheets.length, LIMITS.sheets);
  return sheets.filter(isShown).map((sheet) => {
    requireAtMost('rows of a sheet', sheet.rows.length, LIMITS.dataRows);
    return { name: sheet.name, rows: textRows(sheet) };
  });
}

const READING = /<\/t>\s*<rPh\b/;
const SHEET = /^xl\/worksheets\//;
const isShown = (sheet: Sheet) => !sheet.hidden && !sheet.veryHidden;

/** Unpacks everything within our limits first: the library's own stand at gigabytes. */
async function checkPackage(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes);
  const [refused] = zip.diagnostics;
  if (refused) throw new Refusal('file-unreadable', refused.actual ?? '', 'a sound archive');
  for (const entry of zip.entries) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const content = Buffer.from(entry.read());
    const start = content.subarray(0, 4096).toString('latin1');
    if (start.replaceAll('\0', '').includes('<!DOCTYPE')) {
      throw new Refusal('file-unreadable', 'DOCTYPE', 'an Office file without one');
    }
    // The library takes the reading of a plain text in a cell (18.4.6) for a part of it.
    if (SHEET.test(entry.name) && content.includes('<rPh') && READING.test(`${content}`)) {
      throw new Refusal(
        'file-unreadable',
        'readings of characters',
        'the same saved anew by Excel',
      );
    }
  }
}

function toDocument(format: string, sheets: readonly Sheet[]): SourceDocument {
  requireAtMost('sheets', sheets.length, LIMITS.sheets);
  const shown = sheets.filter(isShown).map((sheet) => ({
    name: sheet.name,
    rows: textRows(sheet),
    merges: sheet.merges ?? [],
    hidden: hiddenColumns(sheet),
  }));
  if (shown.length === 0) {
    throw new Refusal('file-unreadable', 'hidden sheets only', 'a workbook that shows its sheets');
  }
  const blocks = sheetsOfYear(shown).flatMap(({ name, rows, merges, hidden }) =>
    sheetBlocks(name, rows, merges, hidden),
  );
  return { format, blocks, diagnostics: [] };
}

function hiddenColumns({ columns = [] }: Sheet): ReadonlySet<number> {
  const hidden = columns.flatMap((column, c) => (column.hidden || column.width === 0 ? [c] : []));
  return new Set(hidden);
}

/**
 * A sheet's texts; hidden rows are empty, as cells keep their addresses. The library leaves rows and
 * cells that a file does not mention out of its lists.
 */
function textRows(sheet: Sheet): string[][] {
  const { rows } = sheet as { readonly rows: readonly (readonly CellValue[] | undefined)[] };
  return Array.from(rows, (row, r) => {
    const { hidden, height } = sheet.rowDefs?.get(r) ?? {};
    if (!row || hidden || height === 0) return [];
    return Array.from(row, (value, c) => cellText(value ?? null, sheet.cells?.get(`${r},${c}`)));
  });
}

function cellText(value: CellValue, cell: Cell | undefined): string {
  const format = cell?.style?.numFmt;
  if (cell?.richText) return showText(joinRuns(cell.richText), format);
  // A formula that was never calculated shows nothing we could know.
  if (value === null) return cell?.formula === undefined ? '' : `=${cell.formula}`;
  if (cell?.style?.font?.strikethrough) return OBJECT;
  if (typeof value === 'number') return showNumber(value, format);
  return value instanceof Date ? value.toISOString().slice(0, 10) : showText(`${value}`, format);
}
