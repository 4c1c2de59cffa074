import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { agencyCodeSchema } from '../../model/agency.ts';
import { dateSchema, sourceSchema } from '../../model/report.ts';
import { type DataProblem, stopOnProblems } from '../dataProblem.ts';
import type { Disk } from '../disk.ts';
import { checkRow, readTable, reportCell } from '../store/readTable.ts';
import { yearCellSchema } from '../store/reportTable.ts';
import { type FoundFile, SOURCES_FILE } from './findDocuments.ts';

/** Columns of sources.csv; any cell but `file` may be empty. */
export const SOURCE_COLUMNS = ['file', 'url', 'agency', 'year', 'published', 'retrieved'] as const;

const sourceLineSchema = z.strictObject({
  file: z.string().optional(),
  url: sourceSchema.shape.url,
  agency: agencyCodeSchema.optional(),
  year: yearCellSchema.optional(),
  published: dateSchema.optional(),
  retrieved: dateSchema.optional(),
});

/** What the owner says about one document; it wins over what the document says. */
export type SourceLine = z.infer<typeof sourceLineSchema>;

/** Finds the owner's line for a document. */
export type FindSource = (file: FoundFile) => Promise<SourceLine | undefined>;

/**
 * A lookup of the owner's lines: in the file that is given, else in the sources.csv of the document's
 * own folder, else in that of the folder it was found through. A line's `file` is a path from its
 * sources file, or a bare name. A wrong line throws a DataFileError: to go on would be to ignore it.
 */
export function createSourceLookup(disk: Disk, given: string | undefined): FindSource {
  const tables = new Map<string, Promise<Map<string, SourceLine>>>();
  const open = (path: string) => {
    const table = tables.get(path) ?? readSources(disk, path);
    tables.set(path, table);
    return table;
  };
  return async (file) => {
    const folders = [dirname(file.path), file.root];
    const paths =
      given === undefined ? folders.map((folder) => join(folder, SOURCES_FILE)) : [given];
    for (const path of paths) {
      const lines = await open(path);
      const line = lines.get(pathFrom(path, file.path)) ?? lines.get(baseName(file.name));
      if (line) return line;
    }
    return undefined;
  };
}

/** Lines without a file name an address to collect and say nothing about a document at hand. */
async function readSources(disk: Disk, path: string): Promise<Map<string, SourceLine>> {
  const problems: DataProblem[] = [];
  const reading = { file: path, problems };
  const lines = new Map<string, SourceLine>();
  for (const row of await readTable(disk, reading, SOURCE_COLUMNS, 'any')) {
    const line = checkRow(reading, row.line, row.values, sourceLineSchema);
    const name = line?.file?.replace(/^\.\//, '');
    if (!line || name === undefined) continue;
    if (lines.has(name)) {
      const reason = `Unexpected second line for "${name}", expected one`;
      reportCell(reading, row.line, 'file', reason, 'keep one of the lines');
    }
    lines.set(name, line);
  }
  stopOnProblems(problems);
  return lines;
}

const pathFrom = (sources: string, path: string) =>
  relative(dirname(sources), path).split(sep).join('/');

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);
