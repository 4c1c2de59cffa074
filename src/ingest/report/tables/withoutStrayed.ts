import type { CellToken, Token } from '../../grid/tokens.ts';
import type { FoundRow, FoundRows } from './readRows.ts';
import type { LabelKey } from './tableLabels.ts';
import type { TableTokens } from './tokeniseTable.ts';

type TableToken = Token<LabelKey>;

/**
 * Rows of which a value stands under a header that is no column of the form (上年数), where each row
 * has a line: such a row is unreadable, since its own figures are blank or have moved.
 */
export function withoutStrayed(found: FoundRows, { tokens, layout }: TableTokens): FoundRows {
  if (layout !== 'tabs' && layout !== 'pipeRows') return found;
  const heads = headsOf(tokens);
  const isStrayed = (cell: CellToken, _: number, { length }: readonly CellToken[]) =>
    cell.text !== '' && isOther(heads.get(cell), length);
  const rows = Array.from(found.rows, ([id, row]): [string, FoundRow] => {
    const { reading } = row;
    if (reading.state !== 'cells' || !reading.cells.some(isStrayed)) return [id, row];
    const cells = reading.cells.filter(({ text }) => text !== '');
    return [id, { ...row, reading: { state: 'unreadable', cells } }];
  });
  return { ...found, rows: new Map(rows) };
}

interface Head {
  readonly token: TableToken;
  /** Names of the form's columns beside it. */
  readonly columns: number;
}

/** Whether a header is no column of the form; it may be a damaged one where one of them is lacking. */
function isOther(head: Head | undefined, count: number): boolean {
  return head?.token.kind === 'cell' && head.columns >= count && head.token.text !== '';
}

/** For each cell what stands at its place in the last line with names of columns. */
function headsOf(tokens: readonly TableToken[]): ReadonlyMap<TableToken, Head> {
  const heads = new Map<TableToken, Head>();
  let header: readonly TableToken[] = [];
  let line: TableToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'break') line.push(token);
    else {
      if (line.some(isColumn)) header = line;
      line = [];
    }
    const head = header[line.length - 1];
    if (token.kind === 'cell' && head) {
      heads.set(token, { token: head, columns: header.filter(isColumn).length });
    }
  }
  return heads;
}

const isColumn = (token: TableToken): boolean =>
  token.kind === 'label' && token.hit.key.kind === 'column';
