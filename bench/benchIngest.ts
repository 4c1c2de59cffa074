import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCollection } from '../scripts/synth/writeCollection.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { readTestRegister } from '../src/register/readTestRegister.ts';
import { chooseAgencies } from '../src/synth/chooseAgencies.ts';
import { DOCUMENT_LAYOUTS } from '../src/synth/formats/documentLayouts.ts';
import { inventCollection } from '../src/synth/inventCollection.ts';
import { startRandom } from '../src/synth/randomSource.ts';
import type { Bench, Rate } from './bench.ts';
import type { IngestRun } from './ingestFolder.ts';

const SEED = 5;
const YEARS = [2024, 2025];
/** Half of the documents are text, the others one tenth each; every tenth is a PDF. */
const MIXED = ['paragraphs', 'trailing-pipes', 'tab-rows', 'markdown', 'one-line'].concat([
  'html',
  'docx',
  'xlsx',
  'csv',
  'pdf',
]);
const JOBS = [1, 2];

/** How fast and in how much memory a folder of documents of all formats goes into a store. */
export const benchIngest: Bench = async ({ documents }) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  try {
    await writeMixed(join(folder, 'documents'), documents);
    const rates: Rate[] = [];
    for (const jobs of JOBS) rates.push(await measureRun(folder, jobs));
    return rates;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function writeMixed(folder: string, documents: number): Promise<void> {
  const count = Math.ceil(documents / YEARS.length);
  const agencies = chooseAgencies(readTestRegister(), count, startRandom(SEED));
  const layouts = DOCUMENT_LAYOUTS.filter(({ name }) => MIXED.includes(name));
  const invented = inventCollection({ agencies, years: YEARS, layouts, seed: SEED });
  await writeCollection(invented, folder, nodeDisk);
}

async function measureRun(folder: string, jobs: number): Promise<Rate> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'bench/ingestFolder.ts',
    join(folder, 'documents'),
    join(folder, `data-${jobs}`),
    `${jobs}`,
  ]);
  const { seconds, documents, peakMemory } = JSON.parse(stdout) as IngestRun;
  const what = `${documents} mixed documents into a store, ${jobs === 1 ? '1 job' : `${jobs} jobs`}`;
  return { what, unit: 'documents', perSecond: documents / seconds, peakMemory };
}
