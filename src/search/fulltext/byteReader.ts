import { FIRST_IDEOGRAPH } from './byteWriter.ts';

/** Reads what a ByteWriter wrote. Throws a RangeError where the bytes end too soon. */
export interface ByteReader {
  readonly isAtEnd: () => boolean;
  readonly varint: () => number;
  readonly text: () => string;
  readonly bytes: (length: number) => Uint8Array;
}

export function createByteReader(buffer: Uint8Array): ByteReader {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = buffer[at++];
      if (byte === undefined || shift > 28) throw new RangeError('The bytes end too soon');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  const bytes = (length: number) => {
    if (at + length > buffer.length) throw new RangeError('The bytes end too soon');
    at += length;
    return buffer.subarray(at - length, at);
  };
  return {
    isAtEnd: () => at >= buffer.length,
    varint,
    bytes,
    text: () => {
      let text = '';
      for (let left = varint(); left > 0; left--) {
        text += String.fromCharCode((varint() + FIRST_IDEOGRAPH) & 0xffff);
      }
      return text;
    },
  };
}
