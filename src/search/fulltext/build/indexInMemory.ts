import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { SearchReport } from '../indexFormat.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';

/** The files of an index by their paths, for tests and benchmarks; its release is `r`. */
export async function indexInMemory(
  reports: readonly SearchReport[],
  simplified: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const byYear = Map.groupBy(reports, ({ year }) => year);
  await writeSearchIndex(
    {
      release: 'r',
      years: [...byYear.keys()].sort((a, b) => a - b),
      reportsOf: (year) => byYear.get(year) ?? [],
      simplified,
    },
    {
      deflate: (bytes) => deflateSync(bytes),
      hash: (texts) =>
        createHash('sha256')
          .update([...texts].join('\0'))
          .digest('hex'),
      findSegment: async () => undefined,
      keepSegment: (folder, fill) => fill((path, bytes) => files.set(`${folder}/${path}`, bytes)),
      write: async (path, bytes) => {
        files.set(path, bytes);
      },
    },
  );
  return files;
}
