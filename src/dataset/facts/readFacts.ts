import { join } from 'node:path';
import { z } from 'zod';
import { AGENCY_KINDS } from '../../model/agency.ts';
import { isFigureId } from '../../model/figures.ts';
import { dateSchema, sourceSchema } from '../../model/report.ts';
import { TEMPLATES } from '../../model/template.ts';
import { type DataProblem, stopOnProblems } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { STATE_WORDS } from '../store/figureCell.ts';
import { checkRow, readTable, reportCell } from '../store/readTable.ts';
import { yearCellSchema } from '../store/reportTable.ts';

/** A line of reports.csv: a report gathered by hand. */
const factReportSchema = z.strictObject({
  key: z.string(),
  agency_as_printed: z.string(),
  province: z.string().default(''),
  city: z.string().default(''),
  county: z.string().default(''),
  level: z.enum(AGENCY_KINDS),
  year: yearCellSchema,
  template: z.enum(TEMPLATES),
  published: dateSchema.optional(),
  url: sourceSchema.shape.url,
  capture: z.enum(['complete', 'partial']),
  parts_seen: z.string().default(''),
  source_note: z.string().default(''),
});
export type FactReport = z.infer<typeof factReportSchema>;

/** A line of figures.csv: one figure of such a report. What is not listed is not known. */
const factFigureSchema = z.strictObject({
  key: z.string(),
  figure: z.string().refine(isFigureId, 'expected a figure of the form'),
  state: z.enum(['number', ...STATE_WORDS]),
  value: z.string().optional(),
  raw: z.string().default(''),
});
export type FactFigure = z.infer<typeof factFigureSchema>;

/** A hand-gathered report with its figures. */
export interface Fact {
  readonly report: FactReport;
  readonly figures: readonly FactFigure[];
}

/** Reads reports.csv and figures.csv of a folder; throws a DataFileError that lists wrong lines. */
export async function readFacts(disk: Disk, folder: string): Promise<Fact[]> {
  const problems: DataProblem[] = [];
  const reports = await readRows(disk, join(folder, 'reports.csv'), factReportSchema, problems);
  const figureFile = join(folder, 'figures.csv');
  const figures = await readRows(disk, figureFile, factFigureSchema, problems);
  const keys = new Set(reports.map(({ row }) => row.key));
  for (const { row, line } of figures) {
    if (keys.has(row.key)) continue;
    const reason = `Unexpected "${row.key}", expected a key of reports.csv`;
    reportCell({ file: figureFile, problems }, line, 'key', reason, 'correct the key');
  }
  stopOnProblems(problems);
  const byKey = Map.groupBy(figures, ({ row }) => row.key);
  return reports.map(({ row: report }) => ({
    report,
    figures: (byKey.get(report.key) ?? []).map(({ row }) => row),
  }));
}

async function readRows<T extends object>(
  disk: Disk,
  file: string,
  schema: z.ZodType<T> & { readonly shape: object },
  problems: DataProblem[],
): Promise<{ readonly row: T; readonly line: number }[]> {
  const reading = { file, problems };
  const rows = await readTable(disk, reading, Object.keys(schema.shape));
  if (rows.length === 0 && problems.length === 0) {
    const reason = 'Unexpected empty or absent file, expected hand-gathered facts';
    problems.push({ file, reason, remedy: 'name the folder that holds the file' });
  }
  return rows.flatMap(({ line, values }) => {
    const row = checkRow(reading, line, values, schema);
    return row ? [{ row, line }] : [];
  });
}
