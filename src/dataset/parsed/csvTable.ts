import { type CsvProblem, parseCsv } from '../../csv/parseCsv.ts';
import { columnLetters } from '../../ingest/read/sheetBlocks.ts';
import type { RawTable } from './parsedTable.ts';
import { type TableProblem, tableProblem } from './tableProblem.ts';

/** CSV text as a table whose columns stand where they stand in the file. */
export function toCsvTable(file: string, text: string): RawTable {
  const { header, rows, problems } = parseCsv(text, { file });
  const spread = spreadOver(header.length, problems);
  return {
    file,
    sheet: file,
    header: { line: 1, cells: spread(header) },
    rows: rows.map(({ line, values }) => ({
      line,
      cells: spread(header.map((name) => values[name] ?? '')),
    })),
    problems: problems.filter((problem) => !isNameless(problem)).map(toProblem),
  };
}

/** Columns that were left out for their names leave a gap, so that every cell keeps its address. */
function spreadOver(columns: number, problems: readonly CsvProblem[]) {
  const left = new Set(problems.filter(isHeaders).map(({ column }) => column - 1));
  const at = Array.from({ length: columns + left.size }, (_, index) => index).filter(
    (index) => !left.has(index),
  );
  return (cells: readonly string[]): readonly string[] => {
    const row = Array.from({ length: columns + left.size }, () => '');
    cells.forEach((cell, index) => {
      row[at[index] ?? 0] = cell;
    });
    return row;
  };
}

const isHeaders = ({ code }: CsvProblem) => code.startsWith('header-');

/** Spreadsheets save columns without name or content; the first is named by nobody either. */
const isNameless = ({ code, reason }: CsvProblem) =>
  code === 'header-duplicate' && reason.includes('""');

function toProblem(problem: CsvProblem): TableProblem {
  const { file, line, column, reason } = problem;
  const code = isHeaders(problem) ? 'column-repeated' : 'row-rejected';
  const position = { file, line, column: columnLetters(column - 1) };
  return tableProblem(position, code, { expected: reason.replace(/\.$/, '') });
}
