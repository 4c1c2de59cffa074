import type { Disk } from '../disk.ts';
import type { KnownDocument } from '../store/documentIndex.ts';
import { readTexts } from '../store/textFiles.ts';
import type { SourceLine } from './sources.ts';

/** Where the store is, and the version of the parser that would read a document today. */
export interface Standard {
  readonly disk: Disk;
  readonly data: string;
  readonly parser: string;
}

/** Whether the store has all that reading the document could give, its prose on this machine included. */
export async function isUpToDate(
  { disk, data, parser }: Standard,
  sha256: string,
  known: KnownDocument | undefined,
  line: SourceLine | undefined,
): Promise<boolean> {
  if (!known || known.home === 'unresolved' || known.parser !== parser) return false;
  const { agency, year, published, url, retrieved } = { ...known, ...line };
  const saysNothingNew =
    agency === known.agency &&
    year === known.year &&
    published === known.published &&
    url === known.url &&
    retrieved === known.retrieved;
  if (!saysNothingNew) return false;
  if (known.home === 'versions') return true;
  return (await readTexts(disk, data, agency, year, sha256)) !== undefined;
}
