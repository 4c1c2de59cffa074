import type { FindingItem } from '../../views/checks/buildFindingItem.ts';
import type { FindingShard } from '../../views/checks/findingShards.ts';

/** What a reader has chosen; empty for everything. */
export interface Choice {
  readonly year: string;
  readonly province: string;
  readonly allows: (rule: string) => boolean;
}

/** The findings that fit, at most so many, and how many fit in all. Loads no more than it shows. */
export async function chooseFindings(
  shards: readonly FindingShard[],
  { year, province, allows }: Choice,
  most: number,
  load: (name: string) => Promise<readonly FindingItem[]>,
): Promise<{ readonly items: readonly FindingItem[]; readonly total: number }> {
  const items: FindingItem[] = [];
  let total = 0;
  for (const shard of shards) {
    if (year !== '' && shard.year !== year) continue;
    if (province !== '' && shard.province !== province) continue;
    const count = countOf(shard, allows);
    total += count;
    if (count > 0 && items.length < most) {
      const found = await load(shard.name);
      items.push(...found.filter(({ rule }) => allows(rule)).slice(0, most - items.length));
    }
  }
  return { items, total };
}

function countOf({ rules }: FindingShard, allows: Choice['allows']): number {
  return Object.entries(rules).reduce((sum, [rule, n]) => sum + (allows(rule) ? n : 0), 0);
}
