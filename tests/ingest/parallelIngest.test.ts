import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentReader } from '../../src/dataset/documents/documentReader.ts';
import { formatSummary } from '../../src/dataset/documents/formatSummary.ts';
import { ingestDocuments } from '../../src/dataset/ingestDocuments.ts';
import { loadRegister } from '../../src/dataset/loadRegister.ts';
import { type MemoryDisk, memoryDisk } from '../../src/dataset/memoryDisk.ts';
import { inspectDocument } from '../../src/ingest/doubts/inspectDocument.ts';
import { ingestReport, PARSER_VERSION } from '../../src/ingest/report/ingestReport.ts';
import { createWorkPool } from '../../src/ingest/work/createWorkPool.ts';
import { writeZip } from '../../src/synth/formats/writeZip.ts';
import { inventDocument, inventTowns, registerFiles } from './inventDocuments.ts';

const TOWNS = inventTowns(40);
const pool = createWorkPool({ jobs: 3 });
afterAll(() => pool.close());

/** Reports in a folder and in an archive; one twice, one of nobody, one damaged, one that is none. */
function inputs(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  const lines = ['file,agency'];
  for (const [at, { code, name }] of TOWNS.entries()) {
    const text = inventDocument(name, 2021, at);
    files[`in/${at}.txt`] = at % 7 === 3 ? text.replace(/\t0\t/, '\t约几件\t') : text;
    lines.push(`${at}.txt,${code}`);
  }
  const again = inventDocument(TOWNS[5]?.name ?? '', 2021, 99);
  const zip = writeZip([
    { name: 'again.txt', content: again },
    { name: 'same.txt', content: inventDocument(TOWNS[6]?.name ?? '', 2021, 6) },
    { name: 'none.txt', content: '工作总结\n今年做了很多工作。\n' },
    { name: '../out.txt', content: 'x' },
  ]);
  lines.push(`archive.zip/again.txt,${TOWNS[5]?.code}`, `archive.zip/same.txt,${TOWNS[6]?.code}`);
  const nobody = inventDocument('某某乡', 2021, 1);
  const sources = `${lines.join('\n')}\n`;
  return { ...files, 'in/archive.zip': zip, 'in/nobody.txt': nobody, 'in/sources.csv': sources };
}

const registerFolder = Object.entries(registerFiles(TOWNS)).map(
  ([name, text]) => [`data/register/${name}`, text] as const,
);

async function run(disk: MemoryDisk, reader: Omit<DocumentReader, 'version'>) {
  const register = await loadRegister(disk, 'data');
  const options = { paths: ['in'], data: 'data', readAgain: false, report: 'data/page.html' };
  const progress = () => undefined;
  const effects = { disk, register, reader: { version: PARSER_VERSION, ...reader }, progress };
  return formatSummary(await ingestDocuments(options, effects));
}

const alone = {
  jobs: 1,
  read: ingestReport,
  inspect: inspectDocument,
};

describe('ingesting with several workers', () => {
  const start = () => memoryDisk({ ...Object.fromEntries(registerFolder), ...inputs() });

  it('gives the bytes and the words of a run without any', async () => {
    const [one, many] = [start(), start()];
    const summary = await run(one, alone);
    expect(await run(many, pool)).toBe(summary);
    expect(many.texts()).toEqual(one.texts());
    expect(summary).toContain('rejected archive.zip: entry-refused');
    expect(summary).toContain('rejected archive.zip/none.txt: rejected-work-summary');
    expect(summary).toContain('unresolved nobody.txt');
    expect(summary).toMatch(/version (archive\.zip\/again|5)\.txt: kept beside the report of/);
  });

  it('writes the same page when nothing needs to be read again', async () => {
    const disk = start();
    await run(disk, pool);
    const before = disk.texts();
    const page = before['data/page.html'] ?? '';
    expect(page).toContain('archive.zip/none.txt');
    expect(page).toContain('约几件');
    expect(await run(disk, pool)).toContain('new 0, changed 0');
    expect(disk.texts()).toEqual(before);
  });
});
