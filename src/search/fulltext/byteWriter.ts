/**
 * Bytes that grow: numbers as LEB128 varints; text as its length and its UTF-16 units, each shifted so
 * that the common Chinese characters take two bytes.
 */
export interface ByteWriter {
  readonly length: () => number;
  readonly varint: (value: number) => void;
  readonly text: (value: string) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** What was written since the last call, as a view that the next write may change. */
  readonly take: () => Uint8Array;
}

/** The first CJK unified ideograph: it becomes 0, and what stands before it comes last. */
export const FIRST_IDEOGRAPH = 0x4e00;

const shiftUnit = (unit: number) => (unit - FIRST_IDEOGRAPH) & 0xffff;

export function createByteWriter(size = 1 << 16): ByteWriter {
  let buffer = new Uint8Array(size);
  let at = 0;
  const reserve = (more: number) => {
    if (at + more <= buffer.length) return;
    const grown = new Uint8Array(Math.max(buffer.length * 2, at + more));
    grown.set(buffer.subarray(0, at));
    buffer = grown;
  };
  const varint = (value: number) => {
    reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      buffer[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    buffer[at++] = rest;
  };
  const bytes = (value: Uint8Array) => {
    reserve(value.length);
    buffer.set(value, at);
    at += value.length;
  };
  const text = (value: string) => {
    varint(value.length);
    for (let unit = 0; unit < value.length; unit++) varint(shiftUnit(value.charCodeAt(unit)));
  };
  const take = () => {
    const taken = buffer.subarray(0, at);
    at = 0;
    return taken;
  };
  return { length: () => at, varint, text, bytes, take };
}
