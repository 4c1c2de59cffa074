import { join } from 'node:path';
import { z } from 'zod';
import { agencyCodeSchema } from '../../model/agency.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { checkRow, readTable, reportCell } from './readTable.ts';
import { writeRows } from './writeShard.ts';

/** An agency that the register of divisions cannot name by itself: a department. */
export interface NamedAgency {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Tone-free syllables with blanks between. */
  readonly pinyin: string;
}

const COLUMNS = ['code', 'name', 'nameEn', 'pinyin'] as const;

const namedAgencySchema = z.strictObject({
  code: agencyCodeSchema,
  name: z.string().min(1),
  nameEn: z.string().min(1),
  pinyin: z.string().min(1),
});

/** The agencies of data/agencies.csv by code. */
export async function readAgencies(
  disk: Disk,
  data: string,
  problems: DataProblem[],
): Promise<Map<string, NamedAgency>> {
  const reading = { file: join(data, 'agencies.csv'), problems };
  const agencies = new Map<string, NamedAgency>();
  for (const row of await readTable(disk, reading, COLUMNS)) {
    const agency = checkRow(reading, row.line, row.values, namedAgencySchema);
    if (!agency) continue;
    if (agencies.has(agency.code)) {
      const reason = `Unexpected second line for ${agency.code}, expected one`;
      reportCell(reading, row.line, 'code', reason, 'remove one of the lines');
    } else agencies.set(agency.code, agency);
  }
  return agencies;
}

/** Writes data/agencies.csv in order of code. */
export async function writeAgencies(
  disk: Disk,
  data: string,
  agencies: Iterable<NamedAgency>,
): Promise<void> {
  const sorted = [...agencies].sort((a, b) => (a.code < b.code ? -1 : 1));
  const rows = sorted.map(({ code, name, nameEn, pinyin }) => ({ code, name, nameEn, pinyin }));
  await writeRows(disk, join(data, 'agencies.csv'), COLUMNS, rows);
}
