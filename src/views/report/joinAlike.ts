import type { FormTableView } from './formTable.ts';

/** Tables next to each other with the same columns as one, under both captions. */
export function joinAlike(
  tables: readonly FormTableView[],
  separator: string,
): readonly FormTableView[] {
  const joined: FormTableView[] = [];
  for (const table of tables) {
    const last = joined.at(-1);
    if (last === undefined || !hasSameHead(last, table)) {
      joined.push(table);
      continue;
    }
    const caption = `${last.caption}${separator}${table.caption}`;
    joined[joined.length - 1] = { ...last, caption, groups: [...last.groups, ...table.groups] };
  }
  return joined;
}

function hasSameHead({ head }: FormTableView, other: FormTableView): boolean {
  return JSON.stringify(head) === JSON.stringify(other.head);
}
