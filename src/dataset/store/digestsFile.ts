import { join } from 'node:path';
import { agencyCodeSchema } from '../../model/agency.ts';
import { type Digest, digestSchema } from '../../model/storedReport.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { checkRow, readTable } from './readTable.ts';
import { yearCellSchema } from './reportTable.ts';
import { reportKey } from './storeRecords.ts';

const COLUMNS = ['agency', 'year', 'part', 'zh', 'en'] as const;

const digestRowSchema = digestSchema.extend({ agency: agencyCodeSchema, year: yearCellSchema });

/** The digests of one report and the line of the first, for messages. */
export interface DigestLines {
  readonly line: number;
  readonly digests: Digest[];
}

/** Our own summaries from data/digests.csv, by report key. */
export async function readDigests(
  disk: Disk,
  data: string,
  problems: DataProblem[],
): Promise<Map<string, DigestLines>> {
  const reading = { file: join(data, 'digests.csv'), problems };
  const digests = new Map<string, DigestLines>();
  for (const row of await readTable(disk, reading, COLUMNS)) {
    const checked = checkRow(reading, row.line, row.values, digestRowSchema);
    if (!checked) continue;
    const { part, zh, en } = checked;
    const known = digests.get(reportKey(checked));
    if (known) known.digests.push({ part, zh, en });
    else digests.set(reportKey(checked), { line: row.line, digests: [{ part, zh, en }] });
  }
  return digests;
}
