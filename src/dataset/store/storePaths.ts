import { join } from 'node:path';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';

/** The part of the store that one file holds: a report year and a province's two digits. */
export interface Shard {
  readonly year: number;
  readonly province: string;
}

/** Folders of the data directory whose files are sharded by year and province. */
export type ShardedFolder =
  | 'reports'
  | 'places'
  | 'stated'
  | 'remarks'
  | 'diagnostics'
  | 'versions';

export const shardOf = (agency: string, year: number): Shard => ({
  year,
  province: agency.slice(0, 2),
});

export const shardName = ({ year, province }: Shard): string => `${year}/${province}`;

/** A shard's file in a folder. `part` is for a second file beside it (`33.stated.csv`). */
export function shardFile(data: string, folder: ShardedFolder, shard: Shard, part = ''): string {
  return join(data, folder, String(shard.year), `${shard.province}${part}.csv`);
}

/** The file of the documents of one year whose agency is not known. */
export function unresolvedFile(data: string, year: number, part = ''): string {
  return join(data, 'unresolved', `${year}${part}.csv`);
}

const YEAR_FOLDER = /^\d{4}$/;
const SHARD_FILE = /^(\d{2})\.csv$/;

/**
 * The shards that a folder holds, by year, then province. A file that is no shard is put on the list
 * of problems: a misnamed file would otherwise be data that silently counts for nothing.
 */
export async function listShards(
  disk: Disk,
  data: string,
  folder: 'reports' | 'versions',
  problems: DataProblem[],
): Promise<Shard[]> {
  const shards: Shard[] = [];
  for (const year of await visibleNames(disk, join(data, folder))) {
    if (!YEAR_FOLDER.test(year)) {
      problems.push(unexpectedFile(join(data, folder, year)));
      continue;
    }
    for (const name of await visibleNames(disk, join(data, folder, year))) {
      const province = SHARD_FILE.exec(name)?.[1];
      if (province) shards.push({ year: Number(year), province });
      else if (!isSecondFile(folder, name))
        problems.push(unexpectedFile(join(data, folder, year, name)));
    }
  }
  return shards;
}

const UNRESOLVED_FILE = /^(\d{4})\.csv$/;

/** The years that have documents whose agency is not known. */
export async function listUnresolvedYears(disk: Disk, data: string): Promise<number[]> {
  const names = await visibleNames(disk, join(data, 'unresolved'));
  return names.flatMap((name) => UNRESOLVED_FILE.exec(name)?.[1] ?? []).map(Number);
}

const isSecondFile = (folder: string, name: string) =>
  folder === 'versions' && /^\d{2}\.stated\.csv$/.test(name);

async function visibleNames(disk: Disk, folder: string): Promise<string[]> {
  const entries = await disk.list(folder);
  return entries.map((entry) => entry.name).filter((name) => !name.startsWith('.'));
}

function unexpectedFile(file: string): DataProblem {
  return {
    file,
    reason: 'Unexpected file, expected YEAR/PROVINCE.csv such as 2021/33.csv',
    remedy: 'rename it, or move it out of the store',
  };
}
