const BLANK = 0x20;

/** Every position where a gram may begin: two units of one text, the first of them no blank. */
export function listPositions(units: Uint16Array): Uint32Array {
  const isStart = (at: number) => units[at] !== 0 && units[at] !== BLANK && units[at + 1] !== 0;
  let count = 0;
  for (let at = 0; at + 1 < units.length; at++) if (isStart(at)) count++;
  const positions = new Uint32Array(count);
  let next = 0;
  for (let at = 0; at + 1 < units.length; at++) if (isStart(at)) positions[next++] = at;
  return positions;
}
