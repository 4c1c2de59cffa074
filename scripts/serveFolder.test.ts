import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from './serveFolder.ts';

const FILES: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'no such page',
  'agency/330206/index.html': 'agency',
  '数据 1/甲.csv': '名称',
  'data/SHA256SUMS': 'sums',
  'data/reports.parquet': 'PAR1',
  'data/datapackage.json': '{}',
  'feed.atom': '<feed/>',
  'chart.svg': '<svg/>',
};

let folder: string;
let served: ServedFolder;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, 'dist', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'dist', path), text);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist-secret'));
  writeFileSync(join(folder, 'dist-secret', 'secret.txt'), 'secret');
  served = await serveFolder(join(folder, 'dist'), 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: "fetch" would tidy it first. */
async function ask(
  path: string,
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  const [response] = (await once(get(served.url, { path }), 'response')) as [IncomingMessage];
  const body = (await response.setEncoding('utf8').toArray()).join('');
  return { status: response.statusCode, type: response.headers['content-type'], body };
}

describe('serveFolder', () => {
  it.each([
    ['/', 'home', /^text\/html; ?charset=utf-8$/],
    ['/agency/330206/', 'agency', /^text\/html; ?charset=utf-8$/],
    ['/?agencies=1', 'home', /^text\/html/],
    ['/%E6%95%B0%E6%8D%AE%201/%E7%94%B2.csv', '名称', /^text\/csv; charset=utf-8$/],
    ['/data/SHA256SUMS', 'sums', /^text\/plain; charset=utf-8$/],
    ['/data/reports.parquet', 'PAR1', /^application\/vnd\.apache\.parquet$/],
    ['/data/datapackage.json', '{}', /^application\/json/],
    ['/feed.atom', '<feed/>', /^application\/atom\+xml/],
    ['/chart.svg', '<svg/>', /^image\/svg\+xml/],
  ])('serves %s', async (path, body, type) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.type).toMatch(type);
  });

  it.each([
    '/nothing/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../dist-secret/secret.txt',
    '//../../secret.txt',
    '/agency/..%5c..%5c..%5csecret.txt',
    '/%00',
    '/%zz',
  ])('answers %s with the page for what is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page' });
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveFolder(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('gives the port back when it is closed', async () => {
    const first = await serveFolder(folder, 0);
    await first.close();
    const second = await serveFolder(folder, Number(new URL(first.url).port));
    await second.close();
    expect(second.url).toBe(first.url);
  });
});
