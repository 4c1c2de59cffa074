import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Disk } from '../disk.ts';
import { parseDiagnosticRow } from '../store/diagnosticTable.ts';
import type { DocumentIndex } from '../store/documentIndex.ts';
import { STORED_DIAGNOSTIC_COLUMNS } from '../store/readShard.ts';
import { readTable } from '../store/readTable.ts';
import { type Shard, shardFile, shardName, shardOf } from '../store/storePaths.ts';
import { reportKey } from '../store/storeRecords.ts';
import type { DoubtRanking, SeenDocument } from './rankDoubts.ts';

/**
 * Ranks the documents that are reports in the store by what the store says of them, whether they
 * were read in this run or long ago: the page is the same whichever it was.
 */
export async function rankStored(
  disk: Disk,
  data: string,
  index: DocumentIndex,
  seen: Iterable<SeenDocument>,
  ranking: DoubtRanking,
): Promise<void> {
  const shards = new Map<string, { shard: Shard; reports: Map<string, SeenDocument> }>();
  for (const document of seen) {
    const known = index.get(document.sha256);
    if (known?.home !== 'reports') continue;
    const shard = shardOf(known.agency, known.year);
    const part = shards.get(shardName(shard)) ?? { shard, reports: new Map() };
    shards.set(shardName(shard), part);
    part.reports.set(reportKey(known), document);
  }
  for (const { shard, reports } of shards.values()) {
    for (const [key, diagnostics] of await readDiagnostics(disk, data, shard)) {
      const document = reports.get(key);
      const known = document && index.get(document.sha256);
      if (!known) continue;
      const { agency, year } = known;
      const verdict = { kind: 'report', agency, year } as const;
      ranking.add({ name: document.name, document, verdict, diagnostics });
    }
  }
}

async function readDiagnostics(
  disk: Disk,
  data: string,
  shard: Shard,
): Promise<Map<string, Diagnostic[]>> {
  // Wrong lines have been reported when the store was opened or the shard was written.
  const reading = { file: shardFile(data, 'diagnostics', shard), problems: [] };
  const found = new Map<string, Diagnostic[]>();
  for (const row of await readTable(disk, reading, STORED_DIAGNOSTIC_COLUMNS)) {
    const diagnostic = parseDiagnosticRow(reading, row);
    const key = `${row.values.agency} ${row.values.year}`;
    if (diagnostic) found.set(key, [...(found.get(key) ?? []), diagnostic]);
  }
  return found;
}
