/** For each part the few others whose signatures are nearest, in arrays that do not grow. */
export interface NearestParts {
  has(part: number, other: number): boolean;
  /** Keeps the pair, on either side only if it is among the nearest there. */
  add(first: number, second: number, equal: number): void;
  /** Nearest first; of those equally near, the one that stands closer in the order of parts. */
  of(part: number): number[];
}

export function createNearestParts(count: number, most: number): NearestParts {
  const others = new Int32Array(count * most).fill(-1);
  const nearness = new Uint8Array(count * most);
  const isNearer = (part: number, other: number, equal: number, slot: number) => {
    const held = others[slot] ?? -1;
    if (held < 0) return true;
    const heldEqual = nearness[slot] ?? 0;
    if (equal !== heldEqual) return equal > heldEqual;
    const apart = Math.abs(part - other) - Math.abs(part - held);
    return apart === 0 ? other < held : apart < 0;
  };
  const insert = (part: number, other: number, equal: number) => {
    const from = part * most;
    let slot = from + most - 1;
    if (!isNearer(part, other, equal, slot)) return;
    for (; slot > from && isNearer(part, other, equal, slot - 1); slot -= 1) {
      others[slot] = others[slot - 1] ?? -1;
      nearness[slot] = nearness[slot - 1] ?? 0;
    }
    others[slot] = other;
    nearness[slot] = equal;
  };
  const of = (part: number) =>
    [...others.subarray(part * most, (part + 1) * most)].filter((other) => other >= 0);
  return {
    has: (part, other) => {
      const end = (part + 1) * most;
      for (let slot = part * most; slot < end; slot += 1) if (others[slot] === other) return true;
      return false;
    },
    add: (first, second, equal) => {
      insert(first, second, equal);
      insert(second, first, equal);
    },
    of,
  };
}
