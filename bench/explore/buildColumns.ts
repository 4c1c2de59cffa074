import { join } from 'node:path';
import { buildDataset } from '../../src/dataset/buildDataset.ts';
import { openColumnsOutput } from '../../src/dataset/columns/columnsOutput.ts';
import { openOutput } from '../../src/dataset/export/openOutput.ts';
import { readAgencyRecords } from '../../src/dataset/export/readAgencyRecords.ts';
import { loadRegister } from '../../src/dataset/loadRegister.ts';
import { nodeDisk } from '../../src/dataset/nodeDisk.ts';

/**
 * Builds the column files of a data folder and nothing else of its site: `out` gets `dataset/` and
 * `columns/`. At 41,000 agencies the pages would take an hour and tell nothing of these files.
 */
export async function buildColumns(data: string, out: string): Promise<void> {
  const dataset = join(out, 'dataset');
  const register = await loadRegister(nodeDisk, data);
  const collection = await buildDataset(nodeDisk, { data, out: dataset }, register);
  const columns = openColumnsOutput(openOutput(nodeDisk, out), collection);
  for await (const record of readAgencyRecords(nodeDisk, dataset)) await columns.add(record);
  await columns.close();
}
