import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectBench } from './collectBench.ts';
import { answer, type Handler } from './testHost.ts';

const bench = collectBench();
beforeEach(bench.open);
afterEach(bench.close);
const { at, collect, collectOne, rows, documents } = bench;
const NAME = 'd/330206007-2021-*.html';

/** A page that links to files. */
const page = (...paths: readonly string[]) =>
  `<html><p>年度报告</p>${paths.map((path) => `<a href="${path}">附件</a>`).join('')}</html>`;
const file = (content: string) =>
  answer(200, { 'content-type': 'application/msword' }, Buffer.from(content, 'latin1'));

describe('attachments', () => {
  it('are the document where the page has no tables', async () => {
    bench.host.answers['/a'] = page('/f/other.doc', '/f/report.doc');
    bench.host.answers['/f/other.doc'] = file('a plan');
    bench.host.answers['/f/report.doc'] = file('\xd0\xcf\x11\xe0 report 2021 = 5');
    const { files } = await collect([at('/a')]);
    expect(files).toHaveLength(1);
    expect(Object.keys(documents()).sort()).toEqual([
      'd/.pages/330206007-2021-*.html',
      'd/330206007-2021-*.doc',
    ]);
    expect(rows()).toMatchObject([
      { url: at('/a').url, page: '' },
      { url: at('/f/report.doc').url, page: at('/a').url },
    ]);
    expect(bench.disk.text('d/sources.csv')).toContain(`,${at('/a').url},330206007,2021,`);
    expect(bench.host.paths()).toEqual(['/a', '/f/other.doc', '/f/report.doc']);
  });

  it('are not asked where the page has tables', async () => {
    bench.host.answers['/a'] = `<p>report 2021 = 5</p>${page('/f.doc')}`;
    expect(await collectOne()).toBe('collected');
    expect(bench.host.paths()).toEqual(['/a']);
  });

  it('are asked alone while the page is as it was', async () => {
    bench.host.answers['/a'] = page('/f.doc', '/g.doc');
    bench.host.answers['/f.doc'] = file('report 2021 = 5');
    await collect([at('/a')]);
    bench.host.asked.splice(0);
    expect(await collectOne()).toBe('unchanged');
    expect(bench.host.paths()).toEqual(['/a', '/f.doc']);
    bench.host.answers['/f.doc'] = file('report 2021 = 6');
    expect(await collectOne()).toBe('collected');
    expect(Object.values(documents())).toContain('report 2021 = 6');
    bench.host.answers['/f.doc'] = file('some news');
    expect(await collectOne()).toBe('not-the-report');
    expect(Object.values(documents())).toContain('report 2021 = 6');
    delete bench.host.answers['/f.doc'];
    expect(await collectOne()).toBe('http-not-found');
    expect(Object.values(documents())).toContain('report 2021 = 6');
  });

  it('stay when the page changes and nothing better comes', async () => {
    bench.host.answers['/a'] = page('/f.doc');
    bench.host.answers['/f.doc'] = file('report 2021 = 5');
    await collect([at('/a')]);
    bench.host.answers['/a'] = `<p>report 2021</p>${page()}`;
    expect(await collectOne()).toBe('tables-gone');
    expect(Object.values(documents())).toContain('report 2021 = 5');
  });

  it('give way to a page that has the tables', async () => {
    bench.host.answers['/a'] = page('/f.doc');
    bench.host.answers['/f.doc'] = file('report 2021 = 5');
    await collect([at('/a')]);
    bench.host.answers['/a'] = '<p>report 2021 = 5';
    expect(await collectOne()).toBe('collected');
    expect(documents()).toEqual({ [NAME]: '<p>report 2021 = 5' });
    expect(rows()).toHaveLength(1);
  });

  it('keep their date while only the page around them changes', async () => {
    bench.host.answers['/a'] = page('/f.doc');
    bench.host.answers['/f.doc'] = file('report 2021 = 5');
    await collect([at('/a')]);
    bench.host.answers['/a'] = `${page('/f.doc')}<p>seen 7 times</p>`;
    expect(await collectOne()).toBe('unchanged');
    expect(rows().at(-1)).toMatchObject({ page: at('/a').url, retrieved: '2026-03-01' });
  });

  it('that say the same are one report', async () => {
    bench.host.answers['/a'] = page('/f.doc', '/f.pdf');
    bench.host.answers['/f.doc'] = file('report = 5');
    bench.host.answers['/f.pdf'] = file('%PDF- report = 5');
    expect(await collectOne()).toBe('collected');
    expect(rows().at(-1)?.url).toBe(at('/f.doc').url);
  });

  it('that differ are not chosen between, unless one names the year', async () => {
    bench.host.answers['/a'] = page('/f.doc', '/g.doc');
    bench.host.answers['/f.doc'] = file('report = 5');
    bench.host.answers['/g.doc'] = file('report = 6');
    expect(await collectOne()).toBe('attachments-differ');
    bench.host.answers['/g.doc'] = file('report 2021 = 6');
    expect(await collectOne()).toBe('collected');
    expect(rows().at(-1)?.url).toBe(at('/g.doc').url);
  });

  it.each<readonly [string, Handler | string]>([
    ['of another year', file('report 2020 = 5')],
    ['that are pages', '<html>report 2021 = 5'],
    ['that are not there', answer(404)],
    ['without tables', file('report 2021')],
  ])('%s are not taken', async (_, handler) => {
    bench.host.answers['/a'] = page('/f.doc');
    bench.host.answers['/f.doc'] = handler;
    const { failed } = await collect([at('/a')]);
    expect(failed[0]?.fault.code).toBe('not-the-report');
    expect(failed[0]?.fault.detail).toContain('/f.doc');
  });

  it('are of no account to a page that is a report and has none that helps', async () => {
    bench.host.answers['/a'] = `<p>report 2021</p>${page('/f.doc')}`;
    expect(await collectOne()).toBe('collected');
    expect(documents()).toHaveProperty([NAME]);
  });

  it('are looked for again once theirs is lost', async () => {
    bench.host.answers['/a'] = page('/f.doc');
    bench.host.answers['/f.doc'] = file('report 2021 = 5');
    await collect([at('/a')]);
    const [head = '', pageLine = ''] = bench.disk.text('d/collected.csv')?.split('\n') ?? [];
    await bench.disk.write('d/collected.csv', `${head}\n${pageLine}\n`);
    await collect([at('/a')]);
    expect(rows()).toMatchObject([{ page: '' }, { page: at('/a').url }]);
  });
});
