import { createByteWriter } from '../byteWriter.ts';
import { hashGram } from '../indexFormat.ts';

/** Bytes kept in one piece; an entry that is longer has a piece of its own. */
const PIECE = 1 << 24;

/** Entries of the index by their gram, kept as bytes until it is known over how many files they go. */
export interface EntryStore {
  readonly add: (gram: string, kind: number, content: Uint8Array) => void;
  /** Calls `write` for every file, of about so many bytes, and tells how many there are. */
  readonly writeFiles: (size: number, write: (file: number, bytes: Uint8Array) => void) => number;
}

export function createEntryStore(): EntryStore {
  const pieces: Uint8Array[] = [];
  // Of each entry: its hash, its piece, and where it begins and ends there. A segment has millions.
  const hashes: number[] = [];
  const pieceOf: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const writer = createByteWriter();
  let used = PIECE;
  let total = 0;

  const keep = (bytes: Uint8Array) => {
    if (used + bytes.length > PIECE) {
      pieces.push(new Uint8Array(Math.max(PIECE, bytes.length)));
      used = 0;
    }
    pieces.at(-1)?.set(bytes, used);
    pieceOf.push(pieces.length - 1);
    starts.push(used);
    used += bytes.length;
    ends.push(used);
    total += bytes.length;
  };
  return {
    add: (gram, kind, content) => {
      writer.text(gram);
      writer.varint(kind);
      writer.varint(content.length);
      writer.bytes(content);
      hashes.push(hashGram(gram));
      keep(writer.take());
    },
    writeFiles: (size, write) => {
      const files = Math.max(1, Math.ceil(total / size));
      const { order, firsts } = sortByFile(hashes, files);
      for (let file = 0; file < files; file++) {
        for (let at = firsts[file] ?? 0; at < (firsts[file + 1] ?? 0); at++) {
          const entry = order[at] ?? 0;
          const piece = pieces[pieceOf[entry] ?? 0];
          if (piece) writer.bytes(piece.subarray(starts[entry], ends[entry]));
        }
        write(file, writer.take());
      }
      return files;
    },
  };
}

/** Entries in order of their file, then as they were added; `firsts` says where each file begins. */
function sortByFile(hashes: readonly number[], files: number) {
  const firsts = new Uint32Array(files + 1);
  for (const hash of hashes) firsts[(hash % files) + 1] = (firsts[(hash % files) + 1] ?? 0) + 1;
  for (let file = 0; file < files; file++) {
    firsts[file + 1] = (firsts[file + 1] ?? 0) + (firsts[file] ?? 0);
  }
  const next = firsts.slice();
  const order = new Uint32Array(hashes.length);
  for (const [entry, hash] of hashes.entries()) {
    const at = next[hash % files] ?? 0;
    next[hash % files] = at + 1;
    order[at] = entry;
  }
  return { order, firsts };
}
