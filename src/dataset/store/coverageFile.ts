import { join } from 'node:path';
import { type CoverageLine, coverageLineSchema } from '../../model/coverage.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import type { IsAgency } from './readShard.ts';
import { checkRow, type Reading, readTable, reportCell } from './readTable.ts';
import { yearCellSchema } from './reportTable.ts';

const COLUMNS = ['agency', 'year', 'status', 'date', 'source', 'note'] as const;

const coverageRowSchema = coverageLineSchema.extend({ year: yearCellSchema });

/** The lines of data/coverage.csv: reports that the owner looked for, and what came of it. */
export async function readCoverage(
  disk: Disk,
  data: string,
  problems: DataProblem[],
  isAgency: IsAgency,
): Promise<CoverageLine[]> {
  const reading = { file: join(data, 'coverage.csv'), problems };
  const lines: CoverageLine[] = [];
  const seen = new Set<string>();
  for (const row of await readTable(disk, reading, COLUMNS)) {
    const line = checkRow(reading, row.line, row.values, coverageRowSchema);
    if (!line) continue;
    checkLine(reading, row.line, line, { seen, isAgency });
    lines.push(line);
  }
  return lines;
}

interface Known {
  readonly seen: Set<string>;
  readonly isAgency: IsAgency;
}

function checkLine(
  reading: Reading,
  at: number,
  { agency, year }: CoverageLine,
  { seen, isAgency }: Known,
): void {
  if (!isAgency(agency)) {
    const reason = `Unexpected "${agency}", expected a code of the register or of agencies.csv`;
    reportCell(reading, at, 'agency', reason, 'correct the code, or name the agency there');
  }
  const key = `${agency} ${year}`;
  if (seen.has(key)) {
    const reason = `Unexpected second line for ${key}, expected one`;
    reportCell(reading, at, 'year', reason, 'keep the line that holds');
  }
  seen.add(key);
}
