import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectBench } from './collectBench.ts';
import { answer, type Handler } from './testHost.ts';

const bench = collectBench();
beforeEach(bench.open);
afterEach(bench.close);
const { at, collect, collectOne, rows, documents } = bench;
const NAME = 'd/330206007-2021-*.html';
const file = (content: string) => answer(200, { 'content-type': 'application/pdf' }, content);

describe('collectDocuments', () => {
  it('keeps documents with what is known of them', async () => {
    bench.host.answers['/a'] = answer(
      200,
      { etag: '"1"', 'last-modified': 'long ago' },
      '<p>report 2021 = 5',
    );
    const summary = await collect([{ ...at('/a'), published: '2022-01-14' }]);
    expect(summary).toMatchObject({ collected: 1, unchanged: 0, failed: [], isStopped: false });
    expect(documents()).toEqual({ [NAME]: '<p>report 2021 = 5' });
    expect(summary.files.map((path) => bench.disk.text(path))).toEqual(['<p>report 2021 = 5']);
    expect(rows()).toMatchObject([
      {
        ...at('/a'),
        etag: '"1"',
        lastModified: 'long ago',
        retrieved: '2026-03-01',
        status: 'collected',
        finalUrl: at('/a').url,
        reason: '',
        asked: '2026-03-01T12:00:05.000Z',
      },
    ]);
    const [, line] = bench.disk.text('d/sources.csv')?.split('\n') ?? [];
    expect(line).toBe(`${rows()[0]?.file},${at('/a').url},330206007,2021,2022-01-14,2026-03-01`);
  });

  it('keeps the date of a document that is as it was', async () => {
    bench.host.answers['/a'] = '<p>report 2021 = 5';
    await collect([at('/a')]);
    const sources = bench.disk.text('d/sources.csv');
    expect(await collectOne()).toBe('unchanged');
    expect(bench.disk.text('d/sources.csv')).toBe(sources);
  });

  it('asks only whether anything has changed, unless its own copy has', async () => {
    const isNew = answer(200, { etag: '"1"' }, '<p>report 2021 = 5');
    bench.host.answers['/a'] = (request, response) =>
      (request.headers['if-none-match'] ? answer(304) : isNew)(request, response);
    expect(await collectOne()).toBe('collected');
    expect(await collectOne()).toBe('unchanged');
    const [path = ''] = [...bench.disk.files.keys()].filter((name) => name.endsWith('.html'));
    await bench.disk.write(path, 'spoilt');
    expect(await collectOne()).toBe('unchanged');
    expect(bench.disk.text(path)).toBe('<p>report 2021 = 5');
    await bench.disk.remove(path);
    expect(await collectOne()).toBe('unchanged');
    expect(bench.disk.text(path)).toBe('<p>report 2021 = 5');
  });

  it('puts a changed document in place of the old one', async () => {
    bench.host.answers['/a'] = '<p>report 2021 = 5';
    await collect([at('/a')]);
    bench.host.answers['/a'] = file('%PDF- report 2021 = 6');
    expect(await collectOne()).toBe('collected');
    expect(documents()).toEqual({ 'd/330206007-2021-*.pdf': '%PDF- report 2021 = 6' });
  });

  it('keeps a document that cannot be read, for whoever will read it', async () => {
    bench.host.answers['/a'] = '<p>unreadable';
    expect(await collectOne()).toBe('collected');
  });

  it.each<readonly [string, Handler | string, string]>([
    ['a login page', '<title>登录</title><input type=password>', 'login-page'],
    ['an error page that says all is well', '<title>404</title>页面不存在', 'error-page'],
    ['other words', '<p>some news</p>', 'not-the-report'],
    ['the report of another year', '<p>report 2023 = 5', 'other-year'],
    ['a report without its tables', '<p>report 2021', 'tables-gone'],
    ['what cannot be read', '<p>unreadable', 'tables-gone'],
    [
      'a picture',
      answer(200, { 'content-type': 'text/html' }, '\x89PNG\r\n\x1a\n\0'),
      'wrong-type',
    ],
    ['nothing', '', 'empty'],
    ['a redirect to the front page', answer(301, { location: '/' }), 'not-the-report'],
    ['a document too large', 'x'.repeat(20_000), 'too-large'],
    ['a refusal', answer(403), 'http-forbidden'],
    ['an absence', answer(404), 'http-not-found'],
    ['an absence for good', answer(410), 'http-gone'],
    ['a failure', answer(500), 'http-server-error'],
    ['too many requests', answer(429), 'http-too-many'],
    [
      'a body that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '99' }).write('<p>', () => response.destroy());
      },
      'truncated',
    ],
  ])('keeps what there was when %s comes', async (_, handler, code) => {
    bench.host.answers['/'] = '<title>front page</title>';
    bench.host.answers['/a'] = '<p>report 2021 = 5';
    await collect([at('/a')]);
    bench.host.answers['/a'] = handler;
    const summary = await collect([at('/a')]);
    expect(summary.failed).toMatchObject([{ fault: { code }, keptOf: '2026-03-01' }]);
    expect(summary.files).toHaveLength(1);
    expect(documents()).toEqual({ [NAME]: '<p>report 2021 = 5' });
    expect(rows()).toMatchObject([{ status: 'failed', retrieved: '2026-03-01' }]);
    expect(rows()[0]?.reason).toMatch(`${code}: `);
  });

  it('keeps nothing where nothing has come', async () => {
    const { files, failed } = await collect([at('/a'), { url: 'ftp://a.test/' }]);
    expect(files).toEqual([]);
    expect(failed.map(({ fault }) => fault.code)).toEqual(['address-invalid', 'http-not-found']);
    expect(rows()).toHaveLength(2);
    expect(bench.disk.text('d/sources.csv')).toBe('file,url,agency,year,published,retrieved\n');
  });

  it('follows an address that has changed for good, and knows it by both', async () => {
    bench.host.answers['/a'] = answer(301, { location: '/new' });
    bench.host.answers['/new'] = '<p>report 2021 = 5';
    const summary = await collect([at('/a')]);
    expect(summary.moved).toEqual([{ url: at('/a').url, to: at('/new').url }]);
    expect(rows()[0]?.reason).toMatch('moved: ');
    expect(bench.disk.text('d/sources.csv')).toContain(`,${at('/new').url},`);
    expect(await collectOne(at('/new'))).toBe('unchanged');
    expect(rows()).toMatchObject([{ url: at('/new').url, movedTo: '', retrieved: '2026-03-01' }]);
    expect(Object.keys(documents())).toHaveLength(1);
  });

  it('asks an address once for each year that is at it, and never twice', async () => {
    bench.host.answers['/a'] = '<p>report = 5';
    const summary = await collect([at('/a'), at('/a', 2020), at('/a')]);
    expect(summary.collected).toBe(2);
    expect(bench.host.paths()).toEqual(['/a', '/a']);
  });

  it('does not write into a folder by the word of a tampered list', async () => {
    bench.host.answers['/a'] = '<p>report 2021 = 5';
    await collect([at('/a')]);
    const list = bench.disk.text('d/collected.csv') ?? '';
    const name = rows()[0]?.file ?? '';
    await bench.disk.write('d/collected.csv', list.replace(name, '../outside.html'));
    const summary = await collect([at('/a')]);
    expect(summary.problems).toEqual([expect.stringContaining('"../outside.html"')]);
    expect(Object.keys(documents())).toEqual([NAME]);
  });
});
