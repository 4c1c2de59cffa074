import { PassThrough, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { FaultError } from '../faults.ts';
import { nameFailure } from './nameFailure.ts';

/** The largest piece in which a body arrives. */
const PIECE = 65_536;

export interface BodyLimits {
  /** Bytes, counted as they arrive and again after decompression. */
  readonly maxBytes: number;
  /** Keep the beginning of what is larger, instead of refusing it. */
  readonly cut?: boolean;
}

export interface BodyFacts {
  /** The header Content-Encoding, in small letters; empty for none. */
  readonly encoding: string;
  /** The header Content-Length. */
  readonly length: number | undefined;
  /** Called for every piece. */
  readonly onPiece: () => void;
}

/**
 * Receives a body within its limits, decompressed. Throws a FaultError: too large, broken off, or in
 * a compression that nobody asked for.
 */
export async function receiveBody(
  body: Readable,
  { encoding, length, onPiece }: BodyFacts,
  limits: BodyLimits,
): Promise<Uint8Array> {
  if (length !== undefined && length > limits.maxBytes && !limits.cut) {
    throw tooLarge(limits.maxBytes);
  }
  const received: Uint8Array[] = [];
  // What is cut is to come through up to the cut, however its pieces fall.
  const wireLimit = limits.cut ? 2 * limits.maxBytes + PIECE : limits.maxBytes;
  let wire = 0;
  const countWire = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const piece of source) {
      onPiece();
      wire += piece.length;
      if (wire > wireLimit) throw tooLarge(limits.maxBytes);
      yield piece;
    }
  };
  const keep = async (source: AsyncIterable<Uint8Array>) => {
    let size = 0;
    for await (const piece of source) {
      received.push(piece);
      size += piece.length;
      if (size > limits.maxBytes) throw tooLarge(limits.maxBytes);
    }
  };
  try {
    await pipeline(body, countWire, decoderFor(encoding), keep);
  } catch (error) {
    const { code, detail } = nameFailure(error);
    const isCut = code === 'too-large' && limits.cut === true;
    // The head of the answer has come, so what breaks now (the connection, or the row of chunks)
    // breaks the document.
    const isBroken = code === 'connection-failed' || detail?.startsWith('HPE_') === true;
    if (isBroken) throw new FaultError('truncated', `${wire} of ${length ?? 'unknown'} bytes`);
    if (!isCut) throw new FaultError(code, detail);
  }
  return Buffer.concat(received).subarray(0, limits.maxBytes);
}

function decoderFor(encoding: string): Transform {
  if (encoding === '' || encoding === 'identity') return new PassThrough();
  if (['gzip', 'x-gzip', 'deflate'].includes(encoding)) return createUnzip();
  if (encoding === 'br') return createBrotliDecompress();
  throw new FaultError('bad-response', `unknown compression ${encoding.slice(0, 40)}`);
}

function tooLarge(maxBytes: number): FaultError {
  return new FaultError('too-large', `more than ${maxBytes} bytes`);
}
