import { type Cell, type CellValue, readXlsx as readSheets, readXls, type Sheet } from 'hucre/xlsx';
import { OBJECT } from './documentTree.ts';
import { LIMITS } from './limits.ts';
import { openZip } from './openZip.ts';
import { raiseDigits } from './raiseDigits.ts';
import { Refusal, refusedDocument, requireAtMost } from './refusal.ts';
import { sheetBlocks } from './sheetBlocks.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { showsNumber } from './xlsx/showsNumber.ts';

/** The library stops at these; one row more than the limit shows that a sheet goes beyond it. */
const OPTIONS = { maxRows: LIMITS.tableRows + 1, readStyles: true };
/** Before a number that the sheet shows in another way, so that it is no figure. */
const SHOWN_OTHERWISE = '~';

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

const isShown = (sheet: Sheet) => !sheet.hidden && !sheet.veryHidden;

/** Unpacks everything within our limits first: the library's own stand at gigabytes. */
async function checkPackage(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes);
  const [refused] = zip.diagnostics;
  if (refused) throw new Refusal('file-unreadable', refused.actual ?? '', 'a sound archive');
  for (const entry of zip.entries) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const start = Buffer.from(entry.read()).subarray(0, 4096).toString('latin1');
    if (start.replaceAll('\0', '').includes('<!DOCTYPE')) {
      throw new Refusal('file-unreadable', 'DOCTYPE', 'an Office file without one');
    }
  }
}

function toDocument(format: string, sheets: readonly Sheet[]): SourceDocument {
  requireAtMost('sheets', sheets.length, LIMITS.sheets);
  const blocks = sheets
    .filter(isShown)
    .flatMap((sheet) =>
      sheetBlocks(sheet.name, textRows(sheet), sheet.merges ?? [], hiddenColumns(sheet)),
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
  if (cell?.richText) {
    return cell.richText
      .filter(({ font }) => !font?.strikethrough)
      .map(({ text, font }) => (font?.vertAlign === 'superscript' ? raiseDigits(text) : text))
      .join('');
  }
  // A formula that was never calculated shows nothing we could know.
  if (value === null) return cell?.formula === undefined ? '' : `=${cell.formula}`;
  if (cell?.style?.font?.strikethrough) return OBJECT;
  if (typeof value === 'number') return shownNumber(value, cell?.style?.numFmt);
  return value instanceof Date ? value.toISOString().slice(0, 10) : `${value}`;
}

function shownNumber(value: number, format: string | undefined): string {
  const shown = showsNumber(format, value);
  if (shown === 'in percent') return `${plainNumber(value * 100)}%`;
  return shown === 'as it is' ? plainNumber(value) : SHOWN_OTHERWISE + plainNumber(value);
}

/** Excel keeps 15 digits; what stands after them is the binary fraction's. */
function plainNumber(value: number): string {
  return `${Number(value.toPrecision(15))}`;
}
