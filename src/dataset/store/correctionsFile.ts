import { join } from 'node:path';
import { z } from 'zod';
import { agencyCodeSchema } from '../../model/agency.ts';
import type { Cell } from '../../model/figureState.ts';
import { findFigure } from '../../model/figures.ts';
import { dateSchema } from '../../model/report.ts';
import type { Correction } from '../../model/storedReport.ts';
import type { DataProblem } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { STATE_WORDS } from './figureCell.ts';
import { parseNumber } from './formatNumber.ts';
import { checkRow, type Reading, readTable, reportCell } from './readTable.ts';
import { yearCellSchema } from './reportTable.ts';

const COLUMNS = ['agency', 'year', 'figure', 'value', 'state', 'reason', 'source', 'date'] as const;

const correctionRowSchema = z.strictObject({
  agency: agencyCodeSchema,
  year: yearCellSchema,
  figure: z
    .string()
    .refine((id) => findFigure(id) !== undefined, 'expected a figure of the form’s tables'),
  value: z.string().optional(),
  state: z.enum(STATE_WORDS).optional(),
  reason: z.string().min(1),
  source: z.string().min(1),
  date: dateSchema,
});

/** A correction with the line it stands on, for messages. */
export interface CorrectionLine {
  readonly correction: Correction;
  readonly line: number;
}

/** The lines of data/corrections.csv. */
export async function readCorrections(
  disk: Disk,
  data: string,
  problems: DataProblem[],
): Promise<CorrectionLine[]> {
  const reading = { file: join(data, 'corrections.csv'), problems };
  const lines: CorrectionLine[] = [];
  const seen = new Set<string>();
  for (const row of await readTable(disk, reading, COLUMNS)) {
    const checked = checkRow(reading, row.line, row.values, correctionRowSchema);
    const cell = checked && toCell(reading, row.line, checked.value, checked.state);
    if (!cell) continue;
    const { agency, year, figure, reason, source, date } = checked;
    const key = `${agency} ${year} ${figure}`;
    if (seen.has(key)) {
      const twice = 'Unexpected second correction of this figure, expected one';
      reportCell(reading, row.line, 'figure', twice, 'keep the line that holds');
    }
    seen.add(key);
    lines.push({
      line: row.line,
      correction: { agency, year, figure, cell, reason, source, date },
    });
  }
  return lines;
}

function toCell(
  reading: Reading,
  line: number,
  value: string | undefined,
  state: (typeof STATE_WORDS)[number] | undefined,
): Cell | undefined {
  if ((value === undefined) === (state === undefined)) {
    const reason = 'Unexpected value and state together or neither, expected exactly one';
    reportCell(reading, line, 'value', reason, 'fill in either the value or the state');
    return undefined;
  }
  if (state !== undefined) return { state };
  const number = parseNumber(value ?? '');
  if (number !== undefined) return { state: 'number', value: number };
  const reason = `Unexpected "${value}", expected a plain number`;
  reportCell(reading, line, 'value', reason, 'write digits without grouping or unit');
  return undefined;
}
