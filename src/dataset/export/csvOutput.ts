import { formatCsv } from '../../csv/formatCsv.ts';
import type { OutputFolder } from './openOutput.ts';

/** Spreadsheets take a CSV for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows are put together to this many before they are written. */
const ROWS_A_PIECE = 5000;

/** A published CSV file while rows go into it. */
export interface CsvOutput {
  add(row: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

/** Opens a published CSV file with these columns. */
export async function openCsvOutput(
  output: OutputFolder,
  path: string,
  columns: readonly string[],
): Promise<CsvOutput> {
  const file = await output.open(path);
  await file.write(BYTE_ORDER_MARK + splitHeader(formatCsv(columns, [])).header);
  let rows: Readonly<Record<string, string>>[] = [];
  const flush = async () => {
    if (rows.length > 0) await file.write(splitHeader(formatCsv(columns, rows)).body);
    rows = [];
  };
  return {
    add: async (row) => {
      rows.push(row);
      if (rows.length >= ROWS_A_PIECE) await flush();
    },
    close: async () => {
      await flush();
      await file.close();
    },
  };
}

/** Column names of ours hold no line break, so the header is the first line. */
function splitHeader(text: string): { readonly header: string; readonly body: string } {
  const end = text.indexOf('\n') + 1;
  return { header: text.slice(0, end), body: text.slice(end) };
}
