/**
 * How many characters must be put in, left out or replaced to make one text the other; `limit + 1`
 * for anything beyond the limit. Looks only at the diagonal band the limit allows.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row, ...new Array<number>(right.length).fill(limit + 1)];
    const from = Math.max(1, row - limit);
    const to = Math.min(right.length, row + limit);
    for (let at = from; at <= to; at += 1) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(at - 1);
      const replaced = (previous[at - 1] ?? 0) + (same ? 0 : 1);
      const shifted = Math.min(previous[at] ?? limit + 1, current[at - 1] ?? limit + 1) + 1;
      current[at] = Math.min(replaced, shifted);
    }
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1);
}
