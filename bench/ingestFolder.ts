import { ingestDocuments } from '../src/dataset/ingestDocuments.ts';
import { loadRegister } from '../src/dataset/loadRegister.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { PARSER_VERSION } from '../src/ingest/report/ingestReport.ts';
import { createWorkPool } from '../src/ingest/work/createWorkPool.ts';

/** What one run of the whole ingest took. */
export interface IngestRun {
  /** From the start of the process to the end of the run, register and page for the owner included. */
  readonly seconds: number;
  readonly documents: number;
  /** Largest resident memory of the process with its workers, in MB. */
  readonly peakMemory: number;
}

/** Ingests a folder into a new store, as the command does; in a process of its own, to tell its memory. */
export async function ingestFolder(folder: string, data: string, jobs: number): Promise<IngestRun> {
  const pool = createWorkPool({ jobs });
  const register = await loadRegister(nodeDisk, 'data');
  const options = { paths: [folder], data, readAgain: false, report: `${data}/ingest-report.html` };
  const summary = await ingestDocuments(options, {
    disk: nodeDisk,
    register,
    reader: { version: PARSER_VERSION, ...pool },
    progress: () => undefined,
  });
  await pool.close();
  const documents = summary.changes.new;
  if (documents !== summary.read) throw new Error(`${documents} of ${summary.read} documents read`);
  const peakMemory = Math.round(process.resourceUsage().maxRSS / 1024);
  return { seconds: performance.now() / 1000, documents, peakMemory };
}

if (import.meta.main) {
  const [folder = '', data = '', jobs = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await ingestFolder(folder, data, Number(jobs))));
}
