import { skipBracket } from './labelText.ts';
import type { LabelHit } from './labelTrie.ts';
import type { CellToken, Layout, Token } from './tokens.ts';

/** What stands between a row's label and whatever comes next. */
export interface RowCells<K> {
  readonly label: LabelHit<K>;
  /** Cells up to the row's end where the layout shows one, else all. */
  readonly own: readonly CellToken[];
  /** Cells after the row's end that have no label of their own. */
  readonly more: readonly CellToken[];
  /** Whether the layout shows where the row ends. */
  readonly ended: boolean;
  /** Cells of the whole row, labels included, where the layout shows where it begins and ends. */
  readonly width: number;
  readonly closedBy: 'label' | 'text' | 'end';
  /** Empty lines between the last cell and what closes the row. */
  readonly gapAfter: number | undefined;
}

/** Cells under no label of a row: values alone, or with a text in the place of a label. */
export interface LooseCells {
  readonly text: CellToken | undefined;
  readonly cells: readonly CellToken[];
}

export interface CollectedRows<K> {
  readonly rows: readonly RowCells<K>[];
  readonly loose: readonly LooseCells[];
}

export interface CollectOptions<K> {
  readonly layout: Layout;
  /** How many figures the row of this label has; undefined for labels that are no row's. */
  readonly countOf: (hit: LabelHit<K>) => number | undefined;
  /** Whether the tokens end where the text ends. */
  readonly openEnd: boolean;
}

interface OpenRow<K> {
  readonly label: LabelHit<K>;
  readonly count: number;
  readonly own: CellToken[];
  readonly more: CellToken[];
  ended: boolean;
  width: number;
}

/** Hands the cells out to the labels before them. */
export function collectRows<K>(
  tokens: readonly Token<K>[],
  { layout, countOf, openEnd }: CollectOptions<K>,
): CollectedRows<K> {
  const rows: RowCells<K>[] = [];
  const loose: { text: CellToken | undefined; cells: CellToken[] }[] = [];
  let open: OpenRow<K> | undefined;
  let isApart = true;
  let width = 0;

  const close = (closedBy: RowCells<K>['closedBy'], gapAfter: number | undefined) => {
    if (open) {
      const { label, own, more, ended } = open;
      rows.push({ label, own, more, ended, width: open.width, closedBy, gapAfter });
    }
    open = undefined;
    isApart = true;
  };
  const addLoose = (cell: CellToken) => {
    if (cell.text === '' && isApart) return;
    const isLabel = !cell.isValue;
    if (isApart || isLabel) loose.push({ text: isLabel ? cell : undefined, cells: [] });
    if (!isLabel) loose.at(-1)?.cells.push(cell);
    isApart = false;
  };

  for (const token of tokens) {
    if (token.kind === 'break') {
      if (open && !open.ended) {
        open.ended = true;
        open.width = width;
      }
      isApart = true;
      width = 0;
      continue;
    }
    width += 1;
    if (token.kind === 'label') {
      close('label', token.gap);
      const count = countOf(token.hit);
      if (count !== undefined) {
        open = { label: token.hit, count, own: [], more: [], ended: false, width: 0 };
      }
    } else if (!open) addLoose(token);
    else if (belongsTo(open, token, layout)) (open.ended ? open.more : open.own).push(token);
    else if (!isExplanation(token.text)) {
      close('text', token.gap);
      addLoose(token);
    }
  }
  close(openEnd ? 'end' : 'label', undefined);
  return { rows, loose };
}

/**
 * A text that is no value is another row's label, except within a row whose end is marked: there
 * it is a cell that cannot be read.
 */
function belongsTo<K>(row: OpenRow<K>, cell: CellToken, layout: Layout): boolean {
  if (cell.isValue) return true;
  if (row.ended || row.own.length === 0 || layout === 'plain') return false;
  return row.own.filter((own) => own.text !== '').length < row.count;
}

function isExplanation(text: string): boolean {
  return skipBracket(text, 0) > 0;
}
