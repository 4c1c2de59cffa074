import { join } from 'node:path';
import { formatCsv } from '../../src/csv/formatCsv.ts';
import type { Disk } from '../../src/dataset/disk.ts';
import { writeTexts } from '../../src/dataset/store/textFiles.ts';
import { writeShard } from '../../src/dataset/store/writeShard.ts';
import type { ParsedReport } from '../../src/synth/parsed/inventParsedReport.ts';
import type { InventedShard, PlantedIn } from '../../src/synth/parsed/inventShards.ts';
import { newFolderDisk } from './newFolderDisk.ts';

/** Which errors were put where; stands in the data directory beside the store's own files. */
export const PLANTED_FILE = 'planted-errors.csv';
const COLUMNS = ['agency', 'year', 'rule', 'figures', 'by'] as const;

/** What of the shards is written. */
export interface ParsedOptions {
  readonly withTexts: boolean;
}

/**
 * Writes invented shards as a data directory, with the store's own writers, into a folder that has
 * none yet. Gives the number of reports.
 */
export async function writeParsed(
  shards: Iterable<InventedShard>,
  data: string,
  disk: Disk,
  { withTexts }: ParsedOptions,
): Promise<number> {
  const fresh = newFolderDisk(disk);
  const truth = await disk.create(join(data, PLANTED_FILE));
  let written = 0;
  try {
    await truth.write(`${COLUMNS.join(',')}\n`);
    for (const { planted, reports, ...shard } of shards) {
      const stored = reports.map(({ report }) => report);
      await writeShard(fresh, data, shard, stored);
      if (withTexts) await writeAllTexts(fresh, data, reports);
      if (planted.length > 0) await truth.write(formatPlanted(planted));
      written += reports.length;
    }
  } finally {
    await truth.close();
  }
  return written;
}

const TEXTS_AT_ONCE = 16;

async function writeAllTexts(
  disk: Disk,
  data: string,
  reports: readonly ParsedReport[],
): Promise<void> {
  for (let at = 0; at < reports.length; at += TEXTS_AT_ONCE) {
    const some = reports.slice(at, at + TEXTS_AT_ONCE);
    await Promise.all(some.map((each) => writeTextsOf(disk, data, each)));
  }
}

async function writeTextsOf(
  disk: Disk,
  data: string,
  { report, sentences }: ParsedReport,
): Promise<void> {
  const { agency, year, source, parser = '', texts = [] } = report;
  const content = { sha256: source.sha256 ?? '', parser, parts: texts, sentences: [...sentences] };
  await writeTexts(disk, data, agency, year, content);
}

function formatPlanted(planted: readonly PlantedIn[]): string {
  const rows = planted.map(({ agency, year, rule, figures, by }) => ({
    agency,
    year: `${year}`,
    rule,
    figures: figures.join(' '),
    by: `${by}`,
  }));
  const csv = formatCsv(COLUMNS, rows);
  return csv.slice(csv.indexOf('\n') + 1);
}
