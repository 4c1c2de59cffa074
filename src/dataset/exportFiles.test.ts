import { createHash } from 'node:crypto';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../csv/parseCsv.ts';
import type { CollectionRecord } from '../model/siteRecords.ts';
import { buildDataset } from './buildDataset.ts';
import { publishedAgencySchema } from './export/exportSchemas.ts';
import { exportFiles } from './exportFiles.ts';
import { type MemoryDisk, memoryDisk } from './memoryDisk.ts';
import { sampleRegister } from './sampleRegister.ts';
import { sampleFigures, sampleReport } from './sampleReport.ts';
import { openDraft } from './store/openDraft.ts';

const RECEIVED = 'applications.received.total';

let disk: MemoryDisk;
let collection: CollectionRecord;
beforeAll(async () => {
  disk = memoryDisk();
  const draft = await openDraft(disk, 'data');
  const source = { file: 'a.txt', sha256: 'a'.repeat(64), url: 'https://a.example/1' };
  const figures = sampleFigures({
    [RECEIVED]: { state: 'number', value: 1 },
    'applications.granted.total': { state: 'blank' },
    'proactive.fees.amount': { state: 'number', value: -0.5 },
  });
  const mention = {
    figure: 'stated.disclosed.total',
    state: 'number' as const,
    value: 824,
    raw: '824',
    unit: '=条',
    qualifier: 'exact' as const,
  };
  await draft.put(sampleReport({ source, figures, stated: [mention], published: '2022-01-14' }));
  await draft.flush();
  const header = 'agency,year,figure,value,state,reason,source,date\n';
  await disk.write(
    'data/corrections.csv',
    `${header}330206007,2021,${RECEIVED},2,,=misread,the original,2026-01-01\n`,
  );
  collection = await buildDataset(disk, { data: 'data', out: 'set' }, sampleRegister());
  await exportFiles(disk, 'set', 'out', collection);
});

const text = (name: string) => disk.texts()[`out/data/${name}`] ?? '';
const rows = (name: string) => parseCsv(text(name), { file: name }).rows.map((row) => row.values);

describe('exportFiles', () => {
  it('writes every file that is promised', () => {
    const written = Object.keys(disk.texts()).filter((path) => path.startsWith('out/'));
    expect(written.filter((path) => !path.startsWith('out/data/'))).toEqual([
      'out/agency/330206007/2021/report.csv',
      'out/agency/330206007/2021/report.json',
    ]);
    const data = written.filter((path) => path.startsWith('out/data/'));
    expect(data.filter((path) => !path.includes('/columns/2021/'))).toEqual(
      [
        'SHA256SUMS',
        'agencies.csv',
        'agency/330206007.csv',
        'agency/330206007.json',
        'columns/agencies.txt',
        'columns/agency/330206007.txt',
        'columns/columns.json',
        'columns/names/33.txt',
        'corrections.csv',
        'datapackage.json',
        'figures.csv',
        'findings.csv',
        'reports.csv',
        'reports.parquet',
        'schema/agency.json',
        'schema/correction.json',
        'schema/finding.json',
        'schema/report.json',
        'stated.csv',
        'states.csv',
      ].map((name) => `out/data/${name}`),
    );
  });

  it('gives an agency a table of its own, with the word of the state where there is no number', () => {
    const table = rows('agency/330206007.csv');
    expect(table).toHaveLength(200);
    expect(table.find(({ figure }) => figure === RECEIVED)).toMatchObject({ '2021': '2' });
    const granted = table.find(({ figure }) => figure === 'applications.granted.total');
    expect(granted).toMatchObject({ '2021': 'blank' });
  });

  it('gives a report one row, numbers as numbers and other states empty', () => {
    expect([...(disk.files.get('out/data/reports.csv') ?? [])].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(rows('reports.csv')).toHaveLength(1);
    expect(text('reports.csv').split('\n')).toHaveLength(3);
    expect(rows('reports.csv')[0]).toMatchObject({
      code: '330206007',
      agency: '戚家山街道',
      region: '浙江省 宁波市 北仑区',
      published: '2022-01-14',
      url: 'https://a.example/1',
      [RECEIVED]: '2',
      'applications.granted.total': '',
      'proactive.fees.amount': '-0.5',
      'applications.otherHandling.total': '',
    });
    expect(rows('states.csv')).toEqual([
      { code: '330206007', year: '2021', figure: 'applications.granted.total', state: 'blank' },
    ]);
    expect(rows('figures.csv')).toHaveLength(200);
  });

  it('never writes text that a spreadsheet would take for a formula', () => {
    expect(rows('stated.csv')[0]).toMatchObject({ unit: "'=条", value: '824', mention: '1' });
    expect(rows('corrections.csv')[0]).toMatchObject({
      value: '2',
      state: '',
      reason: "'=misread",
    });
  });

  it('writes the same figures as Parquet', async () => {
    const bytes = disk.files.get('out/data/reports.parquet') ?? new Uint8Array();
    const [row] = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
    expect(row).toMatchObject({
      code: '330206007',
      year: 2021,
      [RECEIVED]: 2,
      'applications.granted.total': null,
    });
  });

  it('puts the data of a report beside its page', () => {
    const report = JSON.parse(disk.texts()['out/agency/330206007/2021/report.json'] ?? '');
    expect(report).toMatchObject({
      agency: { code: '330206007' },
      report: { year: 2021, figures: { [RECEIVED]: { state: 'number', value: 2 } } },
    });
  });

  it('publishes an agency as its schema says', () => {
    const published = publishedAgencySchema.parse(JSON.parse(text('agency/330206007.json')));
    expect(published.reports[0]?.figures[RECEIVED]?.corrected?.from).toEqual({
      state: 'number',
      value: 1,
    });
    expect(JSON.parse(text('schema/agency.json'))).toEqual(z.toJSONSchema(publishedAgencySchema));
  });

  it('describes and sums what it wrote', () => {
    const bytesOf = (path: string) => disk.files.get(`out/data/${path}`) ?? new Uint8Array();
    const sum = (path: string) => createHash('sha256').update(bytesOf(path)).digest('hex');
    for (const line of text('SHA256SUMS').trimEnd().split('\n')) {
      const [hash, path = ''] = line.split('  ');
      expect(hash).toBe(sum(path));
    }
    const { resources, version } = JSON.parse(text('datapackage.json'));
    expect(version).toBe('2026-01-01');
    for (const { path, bytes, hash, schema } of resources) {
      expect({ bytes, hash }).toEqual({ bytes: bytesOf(path).length, hash: `sha256:${sum(path)}` });
      const { header } = parseCsv(text(path), { file: path });
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    }
  });
});
