import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestReport, PARSER_VERSION } from '../ingest/report/ingestReport.ts';
import { rowsOf } from '../model/figures.ts';
import { PART_LABELS, type PartKey, type TableKey } from '../model/parts.ts';
import { buildDataset } from './buildDataset.ts';
import { ingestDocuments } from './ingestDocuments.ts';
import { loadRegister } from './loadRegister.ts';
import { nodeDisk } from './nodeDisk.ts';
import { openStore } from './openStore.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await nodeDisk.write(join(folder, 'in/a.txt'), documentOf('宁波市北仑区戚家山街道', 2021, 1));
  await nodeDisk.write(join(folder, 'in/deep/b.txt'), documentOf('宁波市北仑区大榭街道', 2021, 0));
  await nodeDisk.write(join(folder, 'in/c.txt'), documentOf('红旗街道', 2021, 3));
  await nodeDisk.write(join(folder, 'in/d.txt'), '工作总结\n今年做了很多工作。\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** An invented report: tab-separated rows, 0 everywhere but in the requests received. */
function documentOf(agency: string, year: number, received: number): string {
  const part = (key: PartKey, number: string, body: string) =>
    `${number}、${PART_LABELS[key].zh}\n${body}\n`;
  return [
    `${agency}${year}年政府信息公开工作年度报告\n`,
    part('overview', '一', `${year}年，本街道按照要求公开信息。`),
    part('proactive', '二', tableOf('proactive', received)),
    part('applications', '三', tableOf('applications', received)),
    part('proceedings', '四', tableOf('proceedings', received)),
    part('problems', '五', '需要改进的地方不少。'),
    part('other', '六', '无其他事项。'),
  ].join('\n');
}

/** A header stands before every row whose columns differ from those of the row before. */
function tableOf(table: TableKey, received: number): string {
  let before = '';
  return rowsOf(table, '2021')
    .flatMap(({ id, zh, columns }) => {
      const header = ['信息内容', ...columns.map((column) => column.zh)].join('\t');
      const cells = columns.map((column) => (isCounted(id, column.id) ? received : 0));
      const lines = [...(header === before ? [] : [header]), [zh, ...cells].join('\t')];
      before = header;
      return lines;
    })
    .join('\n');
}

const isCounted = (row: string, column: string) =>
  ['applications.received', 'applications.granted', 'applications.concluded'].includes(row) &&
  ['person', 'total'].includes(column);

async function ingest(data: string, paths: readonly string[] = ['in']) {
  const register = await loadRegister(nodeDisk, join(folder, data));
  return ingestDocuments(
    { paths: paths.map((path) => join(folder, path)), data: join(folder, data), readAgain: false },
    {
      disk: nodeDisk,
      register,
      reader: { version: PARSER_VERSION, read: ingestReport },
      progress: () => undefined,
    },
  );
}

/** Every file of a data directory with its content. */
async function filesOf(data: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, data), { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names.sort()) {
    const path = join(folder, data, name);
    if ((await stat(path)).isFile()) files[name] = await readFile(path, 'utf8');
  }
  return files;
}

describe('ingesting a folder of documents', () => {
  it('takes what is a report, keeps apart what is nobody’s, and rejects the rest by name', async () => {
    const summary = await ingest('data');
    expect(summary).toMatchObject({ read: 4, changes: { new: 3 } });
    expect(summary.unresolved.map(({ file }) => file)).toEqual(['c.txt']);
    expect(summary.rejected.map(({ file, reason }) => [file, reason.code])).toEqual([
      ['d.txt', 'rejected-work-summary'],
    ]);
    expect(Object.fromEntries(summary.states)).toEqual({ number: 600 });
    expect(Object.keys(await filesOf('data')).filter((name) => !name.startsWith('texts'))).toEqual(
      expect.arrayContaining(['places/2021/33.csv', 'reports/2021/33.csv', 'unresolved/2021.csv']),
    );
  });

  it('gives the same bytes again, and in another order', async () => {
    const before = await filesOf('data');
    expect(await ingest('data')).toMatchObject({ changes: { new: 0, changed: 0, unchanged: 3 } });
    expect(await filesOf('data')).toEqual(before);
    for (const path of ['in/c.txt', 'in/deep', 'in/a.txt', 'in/d.txt'])
      await ingest('other', [path]);
    expect(await filesOf('other')).toEqual(before);
  });

  it('changes one line of a file for one changed report', async () => {
    const before = await filesOf('data');
    await writeFile(join(folder, 'in/a.txt'), documentOf('宁波市北仑区戚家山街道', 2021, 2));
    expect(await ingest('data')).toMatchObject({ changes: { changed: 1, unchanged: 2 } });
    const after = await filesOf('data');
    const lines = (files: Record<string, string>) =>
      (files['reports/2021/33.csv'] ?? '').split('\n');
    const changed = lines(after).filter((line, at) => line !== lines(before)[at]);
    expect(changed).toHaveLength(1);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('makes a store that the dataset is built from', async () => {
    const data = join(folder, 'data');
    const register = await loadRegister(nodeDisk, data);
    const store = await openStore(nodeDisk, data, (code) => register.find(code) !== undefined);
    const reports = await store.readProvince('33');
    expect(store.problems()).toEqual([]);
    expect(
      reports.map(({ agency, figures }) => [agency, figures['applications.received.total']?.state]),
    ).toEqual([
      ['330206001', 'number'],
      ['330206007', 'number'],
    ]);
    expect(reports[1]?.texts?.map(({ part }) => part)).toContain('overview');
    const out = join(folder, 'set');
    expect(await buildDataset(nodeDisk, { data, out }, register)).toMatchObject({
      reports: 2,
      unresolved: 1,
    });
  });
});
