/** Items with those of one group as far apart as can be: one of each group, then the next of each. */
export function takeInTurns<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const counts = new Map<string, number>();
  const rounds = items.map((item) => {
    const group = groupOf(item);
    const round = counts.get(group) ?? 0;
    counts.set(group, round + 1);
    return { item, round };
  });
  return rounds.toSorted((a, b) => a.round - b.round).map(({ item }) => item);
}
