import { join } from 'node:path';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { type Disk, readText } from '../disk.ts';

/**
 * The agencies of a built dataset in order of code, one file in memory at a time. The files are our
 * own work of a moment ago, checked when they were made.
 */
export async function* readAgencyRecords(
  disk: Disk,
  dataset: string,
): AsyncGenerator<AgencyRecord> {
  const folder = join(dataset, 'agencies');
  for (const { name } of await disk.list(folder)) {
    const records: AgencyRecord[] = JSON.parse((await readText(disk, join(folder, name))) ?? '[]');
    yield* records;
  }
}
