import Papa from 'papaparse';

/**
 * Comma-separated text of the records, in the header's order of columns: LF line ends, a last line
 * end, quotes only where a cell needs them, no byte order mark. A column that a record lacks is
 * empty; a column that the header lacks is our own mistake and throws.
 */
export function formatCsv(
  header: readonly string[],
  rows: Iterable<Readonly<Record<string, string>>>,
): string {
  const known = new Set(header);
  const data: string[][] = [];
  for (const row of rows) {
    const unknown = Object.keys(row).find((name) => !known.has(name));
    if (unknown !== undefined)
      throw new Error(`formatCsv: column "${unknown}" is not in the header`);
    data.push(header.map((name) => row[name] ?? ''));
  }
  return `${Papa.unparse([[...header], ...data], { newline: '\n' })}\n`;
}
