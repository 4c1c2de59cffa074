import { type ChildProcess, execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseJournal } from '../src/collect/journal/parseJournal.ts';
import { answer, startTestHost, type TestHost } from '../src/collect/testHost.ts';
import { nodeDisk } from '../src/dataset/nodeDisk.ts';
import { openStore } from '../src/dataset/openStore.ts';
import { sampleFigures, sampleReport } from '../src/dataset/sampleReport.ts';
import { openDraft } from '../src/dataset/store/openDraft.ts';
import type { StoredReport } from '../src/model/storedReport.ts';

const SCRIPT = fileURLToPath(new URL('collect.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../tests/fixtures/', import.meta.url));
const TOWN = '330206007';
const RECEIVED = 'applications.received.total';

const REGISTER = {
  'provinces.csv': ['33,浙江省,province,zhe jiang sheng,,'],
  'cities.csv': ['3302,宁波市,city,ning bo shi,33,'],
  'counties.csv': ['330206,北仑区,district,bei lun qu,3302,'],
  'towns/33.csv': ['330206007,戚家山街道,street,qi jia shan jie dao,330206,'],
};

let data: string;
let host: TestHost;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(join(data, 'register/towns'), { recursive: true });
  for (const [file, rows] of Object.entries(REGISTER)) {
    const lines = ['code,name,kind,pinyin,parent,en', ...rows];
    await writeFile(join(data, 'register', file), `${lines.join('\n')}\n`);
  }
  await writeFile(join(data, 'register/hosts.csv'), 'host,code\n');
  const fixture = (name: string) => readFile(join(FIXTURES, name));
  const page = await fixture('html/site-page-gb18030/input.html');
  const word = await fixture('docx/controls-and-notes/input.docx');
  host = await startTestHost({
    '/2022.html': answer(200, { 'content-type': 'text/html', etag: '"1"' }, page),
    '/2020.html': '<html><title>2020年</title><a href="/files/2020.docx">附件</a></html>',
    '/files/2020.docx': answer(200, {}, word),
  });
});
afterEach(async () => {
  await host.close();
  await rm(data, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command on the test's store. */
function start(...options: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const args = [SCRIPT, '--data', data, '--pause', '0', '--timeout', '5', ...options];
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = execFile(process.execPath, args, (error, stdout, stderr) => {
    resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
  });
  return { child, ended: promise };
}

const collect = (...options: string[]) => start('--allow-private', ...options).ended;

/** Writes a sources file of these paths and years. */
async function sources(...lines: readonly (readonly [path: string, year: string])[]) {
  const rows = lines.map(([path, year]) => `${host.origin}${path},${TOWN},${year}`);
  const file = join(data, 'addresses.csv');
  await writeFile(file, `url,agency,year\n${rows.join('\n')}\n`);
  return ['--sources', file];
}

const readStore = async () => {
  const store = await openStore(nodeDisk, data, (code) => code === TOWN);
  return store.readProvince('33');
};
const documents = async () => (await readdir(join(data, 'documents'))).sort();
const journal = async () =>
  parseJournal(await readFile(join(data, 'documents/collected.csv'), 'utf8'), 'c').rows;

describe('npm run collect', () => {
  it('collects pages and attachments, and ingests them', async () => {
    const given = await sources(['/2022.html', '2022'], ['/2020.html', '2020']);
    const first = await collect(...given, '--contact', 'data@example.org');
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('addresses: collected 2, unchanged 0, failed 0');
    expect(first.stdout).toContain('documents: read 2, new 2');
    const reports = await readStore();
    expect(reports.map(({ year, source }) => [year, source.format, source.url])).toEqual([
      [2020, 'docx', `${host.origin}/2020.html`],
      [2022, 'html', `${host.origin}/2022.html`],
    ]);
    expect(reports.every(({ texts = [] }) => texts.length > 0)).toBe(true);
    expect(await documents()).toEqual([
      '.pages',
      expect.stringMatching(/^330206007-2020-[0-9a-f]{8}\.docx$/),
      expect.stringMatching(/^330206007-2022-[0-9a-f]{8}\.html$/),
      'collected.csv',
      'sources.csv',
    ]);
    expect(
      host.asked.every(({ headers }) => /data@example\.org/.test(headers['user-agent'] ?? '')),
    ).toBe(true);
    const second = await collect(...given);
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout).toContain('addresses: collected 0, unchanged 2, failed 0');
    expect(second.stdout).toContain('documents: read 2, new 0, changed 0, unchanged 2');
  });

  it('takes addresses from the store, and a document for what was taken by hand', async () => {
    const byHand: StoredReport = {
      ...sampleReport({ year: 2022, capture: 'partial', published: '2023-01-20' }),
      source: { url: `${host.origin}/2022.html` },
      figures: sampleFigures({ [RECEIVED]: { state: 'number', value: 999 } }),
    };
    const { parser: _, ...report } = byHand;
    const draft = await openDraft(nodeDisk, data);
    await draft.put(report);
    await draft.flush();
    expect(await collect('--agencies', TOWN)).toMatchObject({ code: 0 });
    const [read] = await readStore();
    expect(read).toMatchObject({
      capture: 'document',
      published: '2023-01-20',
      source: { url: `${host.origin}/2022.html`, format: 'html' },
    });
    expect(read?.figures[RECEIVED]).not.toMatchObject({ value: 999 });
    const versions = await readFile(join(data, 'versions/2022/33.csv'), 'utf8');
    expect(versions).toContain(',partial,');
    expect((await collect()).stdout).toContain('documents: read 1, new 0, changed 0, unchanged 1');
  });

  it('says what could not be had, keeps the rest and exits with 1', async () => {
    const given = await sources(['/2022.html', '2022'], ['/gone', '2021']);
    const { code, stdout, stderr } = await collect(...given);
    expect(code).toBe(1);
    expect(stdout).toContain(`failed ${host.origin}/gone http-not-found: There is nothing at this`);
    expect(stdout).toContain('documents: read 1, new 1');
    expect(stderr).toContain('Name yourself');
  });

  it('asks no private host unless it is told to', async () => {
    const { code, stdout } = await start(...(await sources(['/2022.html', '2022']))).ended;
    expect(code).toBe(1);
    expect(stdout).toContain('address-private: The host is not on the public internet (127.0.0.1)');
    expect(host.asked).toEqual([]);
  });

  it.each([
    ['a stop', 'SIGINT', 'Stopped before the end. Run the command again to go on.'],
    ['a kill', 'SIGKILL', ''],
  ] as const)('goes on after %s', async (_, signal, words) => {
    const held = Promise.withResolvers<void>();
    const answers = host.answers['/files/2020.docx'];
    host.answers['/files/2020.docx'] = () => held.resolve();
    const given = await sources(['/2022.html', '2022'], ['/2020.html', '2020']);
    const { child, ended } = start('--allow-private', ...given);
    await held.promise;
    while (!(await journal().catch(() => [])).some(({ year }) => year === 2022)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill(signal);
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    expect(code).toBe(signal === 'SIGINT' ? 1 : null);
    expect((await ended).stdout).toContain(words);
    if (answers) host.answers['/files/2020.docx'] = answers;
    const again = await collect(...given);
    expect(again.stdout).toContain('collected 1, unchanged 0, had before the stop 1, failed 0');
    expect(host.paths().filter((path) => path === '/2022.html')).toHaveLength(1);
    expect(await readStore()).toHaveLength(2);
  });

  it('refuses what it does not understand', async () => {
    const { code, stdout, stderr } = await collect('--unknown');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: npm run collect');
  });

  it('says which file or line of it is wrong', async () => {
    const none = await collect('--sources', join(data, 'nowhere.csv'));
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('No sources file at') });
    const wrong = await collect(...(await sources(['/2022.html', '22'])));
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('addresses.csv:2:') });
    const empty = await collect(...(await sources(['/x', '2022'])), '--agencies', '3302');
    expect(empty).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No address is known'),
    });
  });
});
