import { findKind } from './findKind.ts';
import { readSheetRows, type SheetRows } from './readXlsx.ts';

/**
 * The sheets of a workbook as plain rows; undefined where the file is none, or cannot be read as
 * one: then the reader of documents says why.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly SheetRows[] | undefined> {
  try {
    const kind = await findKind(bytes);
    return kind === 'xlsx' || kind === 'xls' ? await readSheetRows(kind, bytes) : undefined;
  } catch {
    return undefined;
  }
}
