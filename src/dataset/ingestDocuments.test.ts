import { describe, expect, it } from 'vitest';
import type { Ingested } from '../ingest/report/ingestDocument.ts';
import type { IngestInput } from '../ingest/report/ingestReport.ts';
import { diagnose } from '../model/diagnostic.ts';
import { figureIdsOf } from '../model/figures.ts';
import type { FigureReading } from '../model/report.ts';
import { writeZip } from '../synth/formats/writeZip.ts';
import { formatSummary } from './documents/formatSummary.ts';
import { dryDisk } from './dryDisk.ts';
import { type IngestOptions, ingestDocuments } from './ingestDocuments.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { sampleRegister } from './sampleRegister.ts';
import { readDocumentIndex } from './store/documentIndex.ts';

const TEMPLATES = { proactive: '2021', applications: '2021' } as const;
const RECEIVED = 'applications.received.total';

/** Documents of these tests are two lines: the title, and the requests received. */
function readTestDocument({ bytes, year: ownersYear }: IngestInput): Ingested {
  const [title = '', count = ''] = new TextDecoder().decode(bytes).split('\n');
  if (title === 'fault') throw new Error('a fault of ours');
  if (title === '') return { kind: 'rejected', reason: diagnose('not-a-report'), diagnostics: [] };
  const printedYear = /20\d\d/.exec(title)?.[0];
  const year = ownersYear ?? (printedYear && Number(printedYear));
  const figures = figureIdsOf(TEMPLATES).map((figure): FigureReading => {
    const isReceived = figure === RECEIVED;
    const value = isReceived ? Number(count) : 0;
    const place = { in: 'text' as const, line: 2, column: 1 };
    return { figure, state: 'number', value, raw: isReceived ? count : '0', place };
  });
  return {
    kind: 'report',
    document: { format: 'text' },
    agencyInput: { titleLines: [title], text: title },
    diagnostics: [diagnose('part-missing', { subject: 'other' })],
    report: {
      title,
      ...(year && { year }),
      templates: TEMPLATES,
      figures,
      stated: [],
      remarks: [],
      parts: [
        {
          part: 'overview',
          heading: '一、总体情况',
          text: '我们的话。',
          place: { in: 'text', line: 1, column: 1 },
        },
      ],
    },
  };
}

const run = (disk: MemoryDisk, options: Partial<IngestOptions> = {}, version = '1', dry = false) =>
  ingestDocuments(
    { paths: ['in'], data: 'data', readAgain: false, ...options },
    {
      disk: dry ? dryDisk(disk) : disk,
      register: sampleRegister(),
      reader: { version, read: readTestDocument },
      progress: () => undefined,
    },
  );

const QIJIASHAN = '北仑区戚家山街道2021年政府信息公开工作年度报告\n1';
const DAXIE = '北仑区大榭街道2021年政府信息公开工作年度报告\n2';
const NOBODY = '某某街道2021年政府信息公开工作年度报告\n3';

const index = async (disk: MemoryDisk) => {
  const { index: documents } = await readDocumentIndex(disk, 'data', []);
  return [...documents.values()].map(({ home, agency, year }) => `${home} ${agency} ${year}`);
};
const storeOf = (disk: MemoryDisk) =>
  Object.fromEntries(Object.entries(disk.texts()).filter(([path]) => path.startsWith('data/')));

describe('ingestDocuments', () => {
  it('reads a folder into the store, and the second time changes nothing', async () => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN, 'in/deep/b.txt': DAXIE });
    const first = await run(disk);
    expect(first).toMatchObject({
      read: 2,
      changes: { new: 2, unchanged: 0 },
      rejected: [],
      unresolved: [],
    });
    expect(first.states).toEqual(new Map([['number', 400]]));
    expect(first.findings).toEqual(new Map([['part-missing', 2]]));
    const store = storeOf(disk);
    expect(Object.keys(store)).toEqual([
      'data/diagnostics/2021/33.csv',
      'data/places/2021/33.csv',
      'data/reports/2021/33.csv',
      'data/texts/330206001/2021.json',
      'data/texts/330206007/2021.json',
    ]);
    expect(await run(disk)).toMatchObject({
      read: 2,
      changes: { new: 0, changed: 0, unchanged: 2 },
    });
    expect(storeOf(disk)).toEqual(store);
    expect(await run(disk, { readAgain: true })).toMatchObject({ changes: { unchanged: 2 } });
    expect(storeOf(disk)).toEqual(store);
  });

  it('reads the documents of an archive, each with the line of its own name', async () => {
    const archive = writeZip([
      { name: '2021/a.txt', content: QIJIASHAN },
      { name: '2021/b.txt', content: NOBODY },
      { name: '../c.txt', content: DAXIE },
    ]);
    const disk = memoryDisk({
      'in/all.zip': archive,
      'in/sources.csv': 'file,url,agency,year,published,retrieved\nb.txt,,330206001,,,\n',
    });
    const first = await run(disk);
    expect(first).toMatchObject({ read: 3, changes: { new: 2 } });
    expect(first.rejected.map(({ file, reason }) => `${file} ${reason.code}`)).toEqual([
      'all.zip entry-refused',
    ]);
    expect(await index(disk)).toEqual(
      expect.arrayContaining(['reports 330206007 2021', 'reports 330206001 2021']),
    );
    expect(await run(disk)).toMatchObject({ changes: { unchanged: 2 } });
  });

  it('writes prose nowhere but in texts', async () => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN });
    await run(disk);
    const prose = Object.entries(storeOf(disk)).filter(([, text]) => text.includes('我们的话'));
    expect(prose.map(([path]) => path)).toEqual(['data/texts/330206007/2021.json']);
  });

  it('reads again what a newer parser may read otherwise, and texts that are not there', async () => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN });
    await run(disk);
    expect(await run(disk, {}, '2')).toMatchObject({ changes: { changed: 1 } });
    await disk.remove('data/texts');
    expect(await run(disk, {}, '2')).toMatchObject({ changes: { unchanged: 1 } });
    expect(Object.keys(storeOf(disk))).toContain('data/texts/330206007/2021.json');
  });

  it('lets a bad document cost only itself', async () => {
    const disk = memoryDisk({
      'in/a.txt': '',
      'in/b.txt': 'fault',
      'in/c.txt': QIJIASHAN,
      'in/d.txt': '北仑区戚家山街道年度报告\n1',
    });
    const summary = await run(disk);
    expect(summary.changes.new).toBe(1);
    expect(summary.rejected.map(({ file, reason }) => `${file} ${reason.code}`)).toEqual([
      'a.txt not-a-report',
      'b.txt file-unreadable',
      'd.txt year-missing',
    ]);
    expect(formatSummary(summary)).toContain('add a line to sources.csv: `d.txt,,,YEAR,,`');
  });

  it('keeps a document of nobody apart until its owner says whose it is', async () => {
    const disk = memoryDisk({ 'in/a.txt': NOBODY });
    const summary = await run(disk);
    expect(await index(disk)).toEqual(['unresolved  2021']);
    expect(formatSummary(summary)).toContain('add a line to sources.csv: `a.txt,,CODE,,,`');
    expect(await run(disk)).toMatchObject({ changes: { unchanged: 1 } });
    await disk.write('in/sources.csv', 'file,agency\na.txt,330206001\n');
    await run(disk);
    expect(await index(disk)).toEqual(['reports 330206001 2021']);
    await disk.remove('in/sources.csv');
    expect(await run(disk, {}, '2')).toMatchObject({ changes: { changed: 1 }, unresolved: [] });
    expect(await index(disk)).toEqual(['reports 330206001 2021']);
  });

  it('lets the owner win, and keeps both', async () => {
    const disk = memoryDisk({
      'in/a.txt': QIJIASHAN,
      'own.csv':
        'file,url,agency,year,published,retrieved\nin/a.txt,https://a.example/1,330206001,2022,2023-01-10,2024-05-01\n',
    });
    await run(disk);
    await run(disk, { sources: 'own.csv' });
    expect(await index(disk)).toEqual(['reports 330206001 2022']);
    const [, row = ''] = (storeOf(disk)['data/reports/2022/33.csv'] ?? '').split('\n');
    expect(row).toContain('2023-01-10');
    expect(row).toContain('https://a.example/1,2024-05-01');
    expect(storeOf(disk)['data/diagnostics/2022/33.csv']).toContain('agency-conflict');
    expect(await run(disk, { sources: 'own.csv' })).toMatchObject({ changes: { unchanged: 1 } });
  });

  it('does not put a report under a department that nobody has named', async () => {
    const disk = memoryDisk({
      'in/a.txt': NOBODY,
      'in/sources.csv': 'file,agency\na.txt,330206-mouju\n',
    });
    expect((await run(disk)).unresolved).toHaveLength(1);
    await disk.write(
      'data/agencies.csv',
      'code,name,nameEn,pinyin\n330206-mouju,北仑区某局,Some Bureau,mou ju\n',
    );
    await run(disk);
    expect(await index(disk)).toEqual(['reports 330206-mouju 2021']);
  });

  it('takes changed content of a file for its new content', async () => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN });
    await run(disk);
    await disk.write('in/a.txt', QIJIASHAN.replace(/1$/, '7'));
    expect(await run(disk)).toMatchObject({ changes: { new: 0, changed: 1 } });
    expect(await index(disk)).toEqual(['reports 330206007 2021']);
  });

  it('keeps both of two files of one name that say different things', async () => {
    const disk = memoryDisk({
      'in/x/a.txt': QIJIASHAN,
      'in/y/a.txt': QIJIASHAN.replace(/1$/, '7'),
    });
    await run(disk);
    expect((await index(disk)).sort()).toEqual([
      'reports 330206007 2021',
      'versions 330206007 2021',
    ]);
    expect(await run(disk)).toMatchObject({ changes: { unchanged: 2 } });
  });

  it('changes nothing when dry', async () => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN });
    expect(await run(disk, {}, '1', true)).toMatchObject({ changes: { new: 1 } });
    expect(storeOf(disk)).toEqual({});
  });

  it('clears what an interrupted write left behind', async () => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN, 'data/reports/2021/.33.csv.tmp': 'half' });
    await run(disk);
    expect(Object.keys(storeOf(disk))).not.toContain('data/reports/2021/.33.csv.tmp');
  });

  it.each([
    ['a path that is not there', { paths: ['in', 'out'] }, 'Nothing found at out'],
    ['a sources file that is not there', { sources: 'own.csv' }, 'No sources file at own.csv'],
  ])('refuses %s before reading anything', async (_, options, message) => {
    const disk = memoryDisk({ 'in/a.txt': QIJIASHAN });
    await expect(run(disk, options)).rejects.toThrow(message);
    expect(storeOf(disk)).toEqual({});
  });
});
