import { rowsOf } from '../../../model/figures.ts';
import type { TableKey } from '../../../model/parts.ts';

/** Both templates' rows in one order; table 3's one row 其他处理 stands where its three rows are. */
function orderRows(table: TableKey): string[] {
  const newer = rowsOf(table, '2021').map((row) => row.id);
  const order = [...newer];
  let last = -1;
  for (const { id } of rowsOf(table, '2019')) {
    const known = order.indexOf(id);
    if (known < 0) order.splice(last + 1, 0, id);
    last = known < 0 ? last + 1 : known;
  }
  return order;
}

const RANKS = new Map(
  (['proactive', 'applications', 'proceedings'] as const).flatMap((table) =>
    orderRows(table).map((id, rank) => [id, rank] as const),
  ),
);

/** Where a row stands in its table, counted over the rows of both templates. */
export function rankOf(row: string): number {
  return RANKS.get(row) ?? -1;
}
