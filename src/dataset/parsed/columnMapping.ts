import { decodeMarkup } from '../../ingest/read/decodeMarkup.ts';
import type { NoNumberState } from '../../model/figureState.ts';
import { type DataProblem, stopOnProblems } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { STATE_WORDS } from '../store/figureCell.ts';
import { readTable, reportCell } from '../store/readTable.ts';
import { isTableColumn } from './tableColumns.ts';

/** How somebody's tables name what ours name otherwise. */
export interface ColumnMapping {
  /** Their name of a column, or of a figure in a `figure` column, to ours; empty: not to be taken. */
  readonly columns: ReadonlyMap<string, string>;
  /** What words in their cells say; the empty word stands for the empty cell. */
  readonly words: ReadonlyMap<string, NoNumberState>;
}

export const NO_MAPPING: ColumnMapping = { columns: new Map(), words: new Map() };

const MAPPING_COLUMNS = ['theirs', 'ours', 'state'] as const;

/**
 * Reads a mapping file: CSV `theirs,ours,state`, of which a line fills in `ours` (a column) or
 * `state` (a word). Throws a DataFileError that lists every wrong line.
 */
export async function readMapping(disk: Disk, file: string): Promise<ColumnMapping> {
  const problems: DataProblem[] = [];
  const reading = { file, problems };
  const columns = new Map<string, string>();
  const words = new Map<string, NoNumberState>();
  for (const { line, values } of await readTable(inUtf8(disk), reading, MAPPING_COLUMNS, 'any')) {
    const [theirs = '', ours = '', word = ''] = MAPPING_COLUMNS.map((name) => values[name]?.trim());
    const state = STATE_WORDS.find((known) => known === word);
    if (word !== '' && (!state || ours !== '')) {
      const reason = `Unexpected "${word}", expected one of ${STATE_WORDS.join(', ')}, and "ours" empty`;
      reportCell(reading, line, 'state', reason, 'give a word its state, or a column its name');
    } else if (state ? words.has(theirs) : columns.has(theirs)) {
      const reason = `Unexpected second line for "${theirs}", expected one`;
      reportCell(reading, line, 'theirs', reason, 'keep one of the lines');
    } else if (state) words.set(theirs, state);
    else if (ours !== '' && !isTableColumn(ours)) {
      const reason = `Unexpected "${ours}", expected a figure id or one of code, agency, region, year, template, published, url`;
      reportCell(reading, line, 'ours', reason, 'docs/figures.md lists the figure ids');
    } else columns.set(theirs, ours);
  }
  stopOnProblems(problems);
  return { columns, words };
}

/** A mapping is often saved by a spreadsheet, in the encoding of its country. */
function inUtf8(disk: Disk): Disk {
  const read = async (path: string) => {
    const bytes = await disk.read(path);
    return bytes && new TextEncoder().encode(decodeMarkup(bytes).text);
  };
  return { ...disk, read };
}
