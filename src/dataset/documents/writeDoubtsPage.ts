import type { DoubtfulDocument, Doubts } from '../../ingest/doubts/doubt.ts';
import { formatDoubtsPage } from '../../ingest/doubts/formatDoubtsPage.ts';
import type { Disk } from '../disk.ts';
import { writeIfChanged } from '../disk.ts';
import type { DocumentReader } from './documentReader.ts';
import type { DoubtRanking, RankedDocument } from './rankDoubts.ts';
import { hashOf } from './readWholeFile.ts';
import { takeAgain } from './takeDocuments.ts';

/** Looks at the most doubtful documents once more and writes the page that shows them. */
export async function writeDoubtsPage(
  disk: Disk,
  file: string,
  ranking: DoubtRanking,
  reader: DocumentReader,
): Promise<void> {
  const documents: DoubtfulDocument[] = [];
  for (const ranked of ranking.first()) {
    const { name, verdict } = ranked;
    documents.push({ file: name, verdict, doubts: await inspect(disk, ranked, reader) });
  }
  const page = { documents, leftOut: ranking.leftOut(), counts: ranking.counts() };
  await writeIfChanged(disk, file, formatDoubtsPage(page));
}

async function inspect(
  disk: Disk,
  { document, diagnostics }: RankedDocument,
  reader: DocumentReader,
): Promise<Doubts> {
  const bytes = document && (await takeAgain(disk, document.at));
  const isSame = bytes && hashOf(bytes) === document.sha256;
  const year = document?.line?.year;
  const input = isSame && {
    fileName: document.file,
    bytes,
    diagnostics,
    ...(year !== undefined && { year }),
  };
  const doubts = input ? await reader.inspect?.(input) : undefined;
  return doubts ?? { found: diagnostics.map(withoutExcerpt), more: 0 };
}

const withoutExcerpt = (diagnostic: RankedDocument['diagnostics'][number]) => ({
  diagnostic,
  readings: [],
  excerpt: [],
});
