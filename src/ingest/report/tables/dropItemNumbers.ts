import { rowsOf } from '../../../model/figures.ts';
import type { Token } from '../../grid/tokens.ts';
import type { LabelKey } from './tableLabels.ts';

/** Fewer rows could have figures that happen to be the numbers of the rows below them. */
const FEWEST_ROWS = 8;
const NUMBER_ALONE = /^[(（]?(\d{1,2})[)）.．、]?$/;

/** The number that each row of table 3 has within its group of rows: 1 to 8 under 不予公开. */
const ITEM_NUMBERS = numberItems();

function numberItems(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { id } of rowsOf('applications', '2021')) {
    const group = id.slice(0, id.lastIndexOf('.'));
    if (!group.includes('.')) continue;
    const number = (sizes.get(group) ?? 0) + 1;
    sizes.set(group, number);
    numbers.set(id, number);
  }
  return numbers;
}

/**
 * Leaves out the numbers of rows that have cells of their own before the labels: they would count as
 * the last figures of the rows above.
 */
export function dropItemNumbers(tokens: readonly Token<LabelKey>[]): readonly Token<LabelKey>[] {
  const dropped = new Set<number>();
  let items = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'label' || token.hit.key.kind !== 'row') return;
    const number = ITEM_NUMBERS.get(token.hit.key.row);
    if (number === undefined) return;
    items += 1;
    const before = lastCellBefore(tokens, at);
    const cell = tokens[before];
    const printed = cell?.kind === 'cell' ? NUMBER_ALONE.exec(cell.text)?.[1] : undefined;
    if (Number(printed) === number) dropped.add(before);
  });
  if (items < FEWEST_ROWS || dropped.size < items - 1) return tokens;
  return tokens.filter((_, at) => !dropped.has(at));
}

/** Where the token before a label stands, ends of rows aside. */
function lastCellBefore(tokens: readonly Token<LabelKey>[], label: number): number {
  let at = label - 1;
  while (tokens[at]?.kind === 'break') at -= 1;
  return at;
}
