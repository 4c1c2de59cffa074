import { createByteWriter } from '../byteWriter.ts';
import { hashGram } from '../indexFormat.ts';

const CHUNK = 1 << 24;

/** Entries of the index by their gram, kept as bytes until it is known over how many files they go. */
export interface EntryStore {
  readonly add: (gram: string, kind: number, content: Uint8Array) => void;
  /** Calls `write` for every file, of about so many bytes, and tells how many there are. */
  readonly writeFiles: (size: number, write: (file: number, bytes: Uint8Array) => void) => number;
}

export function createEntryStore(): EntryStore {
  const chunks: Uint8Array[] = [];
  const entries: { readonly hash: number; readonly bytes: Uint8Array }[] = [];
  const writer = createByteWriter();
  let chunk = new Uint8Array(0);
  let used = 0;
  let total = 0;

  const keep = (bytes: Uint8Array) => {
    if (used + bytes.length > chunk.length) {
      chunk = new Uint8Array(Math.max(CHUNK, bytes.length));
      chunks.push(chunk);
      used = 0;
    }
    chunk.set(bytes, used);
    used += bytes.length;
    total += bytes.length;
    return chunk.subarray(used - bytes.length, used);
  };
  return {
    add: (gram, kind, content) => {
      writer.text(gram);
      writer.varint(kind);
      writer.varint(content.length);
      writer.bytes(content);
      entries.push({ hash: hashGram(gram), bytes: keep(writer.take()) });
    },
    writeFiles: (size, write) => {
      const files = Math.max(1, Math.ceil(total / size));
      const byFile = Map.groupBy(entries, ({ hash }) => hash % files);
      for (let file = 0; file < files; file++) {
        for (const { bytes } of byFile.get(file) ?? []) writer.bytes(bytes);
        write(file, writer.take());
      }
      return files;
    },
  };
}
