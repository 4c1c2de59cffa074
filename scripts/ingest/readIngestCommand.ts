import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { IngestOptions } from '../../src/dataset/ingestDocuments.ts';

export const USAGE = `Usage: npm run ingest -- PATH... [--data DIR] [--sources FILE] [--mapping FILE] [--jobs N]
                     [--report FILE] [--no-report] [--dry-run] [--strict]
  PATH            a document, a folder of documents, or a zip archive of them
  --data DIR      the store (default data)
  --sources FILE  what is known of the documents (default: sources.csv beside them)
  --mapping FILE  how tables of figures name their columns (docs/parsed-tables.md)
  --jobs N        how many documents are read at once (default: one for each processor)
  --report FILE   the page of what needs a look (default: ingest-report.html in the store)
  --no-report     no such page
  --dry-run       change nothing
  --strict        warnings count as failures`;

export interface IngestCommand extends IngestOptions {
  readonly jobs: number;
  readonly dryRun: boolean;
  readonly strict: boolean;
}

const JOBS = /^[1-9]\d{0,2}$/;
const PAGE = 'ingest-report.html';

/** The command's options; undefined for wrong ones. */
export function readIngestCommand(args: readonly string[]): IngestCommand | undefined {
  try {
    const { values, positionals: paths } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        sources: { type: 'string' },
        mapping: { type: 'string' },
        jobs: { type: 'string' },
        report: { type: 'string' },
        'no-report': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    const { data, sources, mapping, strict, jobs = String(availableParallelism()) } = values;
    if (paths.length === 0 || !JOBS.test(jobs)) return undefined;
    const dryRun = values['dry-run'];
    const page = values.report ?? join(data, PAGE);
    const report = dryRun || values['no-report'] ? undefined : page;
    const readAgain = strict;
    return { paths, data, sources, mapping, strict, readAgain, report, dryRun, jobs: Number(jobs) };
  } catch {
    return undefined;
  }
}
