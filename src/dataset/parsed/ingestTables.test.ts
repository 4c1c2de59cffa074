import { describe, expect, it } from 'vitest';
import { readSheets } from '../../ingest/read/readSheets.ts';
import { ingestReport, PARSER_VERSION } from '../../ingest/report/ingestReport.ts';
import { sheetXml, writeXlsx } from '../../synth/formats/writeXlsx.ts';
import { writeZip } from '../../synth/formats/writeZip.ts';
import { label } from '../../synth/tableSketch.ts';
import { buildDataset } from '../buildDataset.ts';
import { formatSummary } from '../documents/formatSummary.ts';
import { exportFiles } from '../exportFiles.ts';
import { ingestDocuments } from '../ingestDocuments.ts';
import { type MemoryDisk, memoryDisk } from '../memoryDisk.ts';
import { openStore } from '../openStore.ts';
import { sampleRegister } from '../sampleRegister.ts';
import { sampleStore } from '../sampleStore.ts';

const RECEIVED = 'applications.received.total';
const TABLE = `code,agency,year,note,${RECEIVED}\n330206007,,2021,x,12\n,大榭街道,2021,,5\n`;

async function ingest(disk: MemoryDisk, paths: readonly string[] = ['in'], mapping?: string) {
  const options = { paths, data: 'data', readAgain: false, mapping, report: 'page.html' };
  const reader = { version: PARSER_VERSION, read: ingestReport, sheets: readSheets };
  const effects = { disk, register: sampleRegister(), reader, progress: () => undefined };
  const summary = await ingestDocuments(options, effects);
  return { summary, said: formatSummary(summary) };
}

async function reportsIn(disk: MemoryDisk, data = 'data') {
  const store = await openStore(disk, data, () => true);
  const provinces = await Promise.all(store.provinces.map((code) => store.readProvince(code)));
  expect(store.problems()).toEqual([]);
  return provinces.flat().toSorted((a, b) => (a.agency + a.year < b.agency + b.year ? -1 : 1));
}

describe('ingest of tables', () => {
  it('reads the published files into an empty store to the same reports', async () => {
    const disk = memoryDisk(await sampleStore());
    const before = await reportsIn(disk);
    const collection = await buildDataset(disk, { data: 'data', out: 'set' }, sampleRegister());
    await exportFiles(disk, 'set', 'in', collection);
    const published = Object.fromEntries(
      [...disk.files].filter(
        ([path]) => /^in\/data\/(reports|stat)/.test(path) && path.endsWith('.csv'),
      ),
    );
    const empty = memoryDisk(published);
    const { summary } = await ingest(empty, ['in/data/reports.csv']);
    expect(summary).toMatchObject({ read: 2, changes: { new: 2 }, rejected: [], unresolved: [] });
    const essence = (reports: Awaited<ReturnType<typeof reportsIn>>) =>
      reports.map(({ agency, year, template, templates, published: date, figures, stated }) => ({
        ...{ agency, year, template, templates, date },
        figures: Object.entries(figures).map(([id, { raw: _, place: __, ...cell }]) => [id, cell]),
        stated: stated.map(({ figure, unit, qualifier, place }) => [
          figure,
          unit,
          qualifier,
          place,
        ]),
      }));
    expect(essence(await reportsIn(empty))).toEqual(essence(before));
  });

  it('takes several reports from one file, by code and by name, and says what it left', async () => {
    const disk = memoryDisk({ 'in/a.csv': TABLE });
    const { summary, said } = await ingest(disk);
    expect(summary.changes.new).toBe(2);
    expect(said).toContain('note a.csv:1, column "note": column-unknown');
    const reports = await reportsIn(disk);
    expect(reports.map(({ agency, capture }) => `${agency} ${capture}`)).toEqual([
      '330206001 partial',
      '330206007 partial',
    ]);
    expect(reports[1]?.figures[RECEIVED]).toEqual({
      state: 'number',
      value: 12,
      place: 'sheet a.csv E2',
    });
    expect(reports[1]?.source.noteEn).toContain('a.csv');
  });

  it('changes nothing when it is run again, and one report when one row is corrected', async () => {
    const disk = memoryDisk({ 'in/a.csv': TABLE });
    await ingest(disk);
    const before = disk.texts();
    expect((await ingest(disk)).summary.changes.unchanged).toBe(2);
    expect(disk.texts()).toEqual(before);
    await disk.write('in/a.csv', TABLE.replace('x,12', 'x,13'));
    expect((await ingest(disk)).summary.changes).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await reportsIn(disk))[1]?.figures[RECEIVED]).toMatchObject({ value: 13 });
  });

  it('rejects a bad row with its line, column and remedy, and goes on', async () => {
    const disk = memoryDisk({ 'in/a.csv': `${TABLE}33020,,2021,,1\n` });
    const { summary, said } = await ingest(disk);
    expect(summary).toMatchObject({ read: 3, changes: { new: 2 } });
    expect(said).toContain('rejected a.csv:4, column "code": row-rejected');
    expect(said).toContain('found "33020", expected a division code');
    expect(disk.texts()['page.html']).toContain('a.csv:4');
  });

  it('keeps a report of nobody, and moves it once the code is given', async () => {
    const table = (code: string) => `code,agency,year,${RECEIVED}\n${code},某某局,2021,4\n`;
    const disk = memoryDisk({ 'in/a.csv': table('') });
    const { summary, said } = await ingest(disk);
    expect(summary.unresolved).toHaveLength(1);
    expect(said).toContain('put its code into the column "code"');
    expect(disk.texts()['data/unresolved/2021.csv']).toContain('某某局');
    await disk.write('in/a.csv', table('330206-moumouju'));
    expect((await ingest(disk)).summary.unresolved).toEqual([]);
    expect((await reportsIn(disk)).map(({ agency }) => agency)).toEqual(['330206-moumouju']);
    expect(disk.texts()['data/unresolved/2021.csv'] ?? '').not.toContain('某某局');
  });

  it('never puts a table in place of the document it was made of', async () => {
    const disk = memoryDisk(await sampleStore());
    const before = disk.texts();
    const table = `code,year,sha256,${RECEIVED}\n330206007,2021,${'a'.repeat(64)},99\n`;
    await disk.write('in/a.csv', table);
    expect((await ingest(disk)).summary.changes.duplicate).toBe(1);
    const { 'in/a.csv': _, 'page.html': __, ...after } = disk.texts();
    expect(after).toEqual(before);
  });

  it('reads workbooks: a sheet of reports with a title above it, and one of their states', async () => {
    const rows = (...lines: readonly string[][]) =>
      lines.map((line) => line.map((text) => label(text)));
    const reports = rows(
      ['表一'],
      ['code', 'year', RECEIVED, 'proactive.fees.amount'],
      ['330206007', '2021', '7', ''],
    );
    const states = rows(
      ['code', 'year', 'figure', 'state'],
      ['330206007', '2021', 'proactive.fees.amount', 'dash'],
    );
    const book = writeXlsx([
      { name: '数据', xml: sheetXml(reports) },
      { name: 'states', xml: sheetXml(states) },
    ]);
    const disk = memoryDisk({ 'in/b.zip': writeZip([{ name: 'x/b.xlsx', content: book }]) });
    expect((await ingest(disk)).said).toContain('read 1, new 1');
    expect((await reportsIn(disk))[0]?.figures).toMatchObject({
      [RECEIVED]: { value: 7, place: 'sheet 数据 C3' },
      'proactive.fees.amount': { state: 'dash', place: 'sheet 数据 D3' },
    });
  });

  it('reads other people’s columns by a mapping, in their encoding', async () => {
    // 机关, 年度, 新收, 戚家山街道 in GB18030.
    const gb = Buffer.from(
      'bbfab9d82cc4eab6c82cd0c2cad50ac6ddbcd2c9bdbdd6b5c02c323032312c2d2d0a',
      'hex',
    );
    const mapping = `theirs,ours,state\n机关,agency,\n年度,year,\n新收,${RECEIVED},\n--,,blank\n`;
    const disk = memoryDisk({ 'in/a.csv': gb, 'in/mapping.csv': mapping });
    expect((await ingest(disk, ['in'], 'in/mapping.csv')).said).toContain('read 1, new 1');
    expect((await reportsIn(disk))[0]?.figures[RECEIVED]).toMatchObject({
      state: 'blank',
      raw: '--',
    });
  });

  it.each([
    ['theirs,ours\nx,received\n', 'in/m.csv:2, column "ours": Unexpected "received"'],
    ['theirs,ours,state\n-,,zero\n', 'in/m.csv:2, column "state": Unexpected "zero"'],
    ['theirs,ours\nx,code\nx,year\n', 'in/m.csv:3, column "theirs"'],
    ['mine,ours\nx,code\n', 'in/m.csv:1, column "mine"'],
  ])('stops at a wrong mapping before anything changes: %j', async (mapping, message) => {
    const disk = memoryDisk({ 'in/a.csv': TABLE, 'in/m.csv': mapping });
    const before = disk.texts();
    await expect(ingest(disk, ['in'], 'in/m.csv')).rejects.toThrow(message);
    expect(disk.texts()).toEqual(before);
  });
});
