/** Damages bytes the way broken downloads and bad disks do: cut, pieces lost, zeros, wrong bytes. */
export function mutateBytes(whole: Uint8Array, next: (below: number) => number): Buffer {
  const at = next(whole.length);
  const [before, after] = [whole.subarray(0, at), whole.subarray(at)];
  switch (next(5)) {
    case 0:
      return Buffer.from(before);
    case 1:
      return Buffer.concat([before, after.subarray(next(200))]);
    case 2:
      return Buffer.concat([before, Buffer.alloc(next(50)), after]);
    default: {
      const damaged = Buffer.from(whole);
      for (let count = 1 + next(10); count > 0; count -= 1) {
        damaged[next(damaged.length)] = next(256);
      }
      return damaged;
    }
  }
}
