import type { StoredReport } from '../../model/storedReport.ts';
import { type DataProblem, stopOnProblems } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { readShard } from './readShard.ts';
import { type Shard, shardName } from './storePaths.ts';
import type { UnresolvedReport } from './storeRecords.ts';
import { readUnresolved, writeUnresolved } from './unresolvedFiles.ts';
import { readVersions, writeVersions } from './versionFiles.ts';
import { writeShard } from './writeShard.ts';

/** One shard while it is being changed. */
export interface OpenShard {
  readonly shard: Shard;
  reports: StoredReport[];
  versions: StoredReport[];
  /** What only loses documents is written last, so that a moved document is never nowhere. */
  change: 'none' | 'loses' | 'gains';
}

/** The unresolved documents of one year while they are being changed. */
export interface OpenYear {
  documents: UnresolvedReport[];
  changed: boolean;
}

/** The parts of the store that documents have touched since the last flush. */
export interface ShardCache {
  openShard(shard: Shard): Promise<OpenShard>;
  openYear(year: number): Promise<OpenYear>;
  /** Writes what has changed and lets go of everything. */
  flush(): Promise<void>;
}

/** A cache over a data directory; opening a part with wrong lines throws a DataFileError. */
export function createShardCache(disk: Disk, data: string): ShardCache {
  const shards = new Map<string, OpenShard>();
  const years = new Map<number, OpenYear>();
  return {
    openShard: async (shard) => {
      const open = shards.get(shardName(shard)) ?? (await loadShard(disk, data, shard));
      shards.set(shardName(shard), open);
      return open;
    },
    openYear: async (year) => {
      const open = years.get(year) ?? (await loadYear(disk, data, year));
      years.set(year, open);
      return open;
    },
    flush: async () => {
      for (const change of ['gains', 'loses']) {
        for (const open of shards.values()) {
          if (open.change === change) await writeOpen(disk, data, open);
        }
      }
      for (const [year, open] of years) {
        if (open.changed) await writeUnresolved(disk, data, year, open.documents);
      }
      shards.clear();
      years.clear();
    },
  };
}

async function loadShard(disk: Disk, data: string, shard: Shard): Promise<OpenShard> {
  const problems: DataProblem[] = [];
  const reports = await readShard(disk, data, shard, problems);
  const versions = await readVersions(disk, data, shard, problems);
  stopOnProblems(problems);
  return { shard, reports, versions, change: 'none' };
}

async function loadYear(disk: Disk, data: string, year: number): Promise<OpenYear> {
  const problems: DataProblem[] = [];
  const documents = await readUnresolved(disk, data, year, problems);
  stopOnProblems(problems);
  return { documents, changed: false };
}

async function writeOpen(disk: Disk, data: string, open: OpenShard): Promise<void> {
  await writeVersions(disk, data, open.shard, open.versions);
  await writeShard(disk, data, open.shard, open.reports);
}
