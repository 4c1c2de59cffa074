import Papa from 'papaparse';

/** What was wrong with a CSV file and where: lines and columns count from 1. */
export interface CsvProblem {
  readonly code:
    | 'header-missing'
    | 'header-duplicate'
    | 'header-forbidden'
    | 'row-ragged'
    | 'quote-open';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In words, with what was expected and what to do. */
  readonly reason: string;
}

/** One record by column name, and the line of the file it starts on. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

/** A column that survived the header check: its name and its position in a record. */
interface Column {
  readonly name: string;
  readonly index: number;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Setting it on an object replaces the object's prototype in careless code downstream. */
const FORBIDDEN_HEADER = '__proto__';

/**
 * Reads comma-separated text with a header line. Values stay text; every line end becomes LF. A byte order mark
 * and blank lines are taken in stride. A row with too few or too many cells is left out and a
 * repeated column is ignored, each with a problem; nothing is thrown.
 */
export function parseCsv(text: string, source: { readonly file: string }): CsvTable {
  const problems: CsvProblem[] = [];
  const report = (code: CsvProblem['code'], line: number, column: number, reason: string) =>
    problems.push({ code, file: source.file, line, column, reason });

  const [head, ...body] = readLines(text, report);
  if (!head) {
    report('header-missing', 1, 1, 'The file is empty, expected a header line of column names.');
    return { header: [], rows: [], problems };
  }
  const columns = checkHeader(head, report);
  const rows: CsvRow[] = [];
  for (const { line, cells } of body) {
    if (isBlank(cells) && head.cells.length > 1) continue;
    if (cells.length !== head.cells.length) {
      const first = Math.min(cells.length, head.cells.length) + 1;
      report('row-ragged', line, first, raggedReason(cells.length, head.cells.length));
      continue;
    }
    rows.push({ line, values: toRecord(columns, cells) });
  }
  return { header: columns.map((column) => column.name), rows, problems };
}

type Report = (code: CsvProblem['code'], line: number, column: number, reason: string) => void;

/** Records with the line each starts on; quoted cells may span lines. */
function readLines(text: string, report: Report): Line[] {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  if (plain === '') return [];
  const parsed = Papa.parse<string[]>(plain, {
    delimiter: ',',
    newline: '\n',
    dynamicTyping: false,
  });
  let line = 1;
  const lines = parsed.data.map((cells) => {
    const start = line;
    line += 1 + countLineBreaks(cells);
    return { line: start, cells };
  });
  for (const error of parsed.errors) {
    if (error.type !== 'Quotes') continue;
    const at = lines[error.row ?? 0]?.line ?? 1;
    report(
      'quote-open',
      at,
      1,
      `Unexpected quotation mark (${error.message}), expected "" inside a quoted cell and a closing " at its end.`,
    );
  }
  return lines;
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function checkHeader(head: Line, report: Report): Column[] {
  const seen = new Set<string>();
  const columns: Column[] = [];
  head.cells.forEach((cell, index) => {
    const name = cell.trim();
    if (name === FORBIDDEN_HEADER) {
      report(
        'header-forbidden',
        head.line,
        index + 1,
        `Unexpected column name "${name}", expected another name: rename the column.`,
      );
    } else if (seen.has(name)) {
      report(
        'header-duplicate',
        head.line,
        index + 1,
        `Unexpected second column "${name}", expected each name once: remove or rename it.`,
      );
    } else {
      seen.add(name);
      columns.push({ name, index });
    }
  });
  return columns;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

function raggedReason(actual: number, expected: number): string {
  return `Unexpected row of ${actual} cells, expected ${expected} as in the header: add or remove commas, or quote a cell that holds one.`;
}

function toRecord(columns: readonly Column[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (const { name, index } of columns) record[name] = cells[index] ?? '';
  return record;
}
