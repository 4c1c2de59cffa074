/** A number as both languages of the site group it. */
const GROUPED = /^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Beginnings that a spreadsheet would take for a formula; a number is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Spreadsheets take a CSV for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV: numbers without the marks that group them, words as they stand. RFC 4180, with a
 * byte order mark and line feeds, like every CSV of the site.
 */
export function formatTableCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(formatCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\n')}\n`;
}

function formatCell(text: string): string {
  const plain = GROUPED.test(text) ? text.replaceAll(',', '').replace('−', '-') : text.trim();
  const safe = FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
