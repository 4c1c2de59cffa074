/**
 * Works on several items at once and gives the results in the items' order, so that nothing that
 * follows depends on which was done first. At most `most()` items are taken and not yet given out.
 * Once the caller stops early, what has begun is still waited for.
 */
export async function* readAhead<Item, Result>(
  items: AsyncGenerator<Item>,
  most: () => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const begun: Promise<readonly [Item, Result]>[] = [];
  try {
    for (let isMore = true; isMore || begun.length > 0; ) {
      while (isMore && begun.length < most()) {
        const next = await items.next();
        if (next.done) isMore = false;
        else begun.push(workOn(next.value, work));
      }
      const first = begun.shift();
      if (first) yield await first;
    }
  } finally {
    await Promise.allSettled(begun);
  }
}

function workOn<Item, Result>(item: Item, work: (item: Item) => Promise<Result>) {
  const result = work(item).then((value) => [item, value] as const);
  // Whoever takes the result sees the failure; until then it must not end the program.
  result.catch(() => undefined);
  return result;
}
