import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import { close, createIndex } from 'pagefind';
import { serveFolder } from '../../scripts/serveFolder.ts';
import { openBrowser } from '../../tests/browser/openBrowser.ts';
import type { Rate } from '../bench.ts';
import { rateOf } from '../measureRate.ts';

/** A report as other searches take it: one text. */
export interface PlainReport {
  readonly url: string;
  readonly text: string;
}

/** Indexing with pagefind, and what a query then costs in a browser. */
export async function timePagefind(
  reports: readonly PlainReport[],
  queries: readonly string[],
  folder: string,
): Promise<Rate[]> {
  const start = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  for (const { url, text } of reports) {
    await index.addCustomRecord({ url, content: text, language: 'zh', meta: { title: url } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const seconds = (performance.now() - start) / 1000;
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>pagefind</title>');
  const indexed = rateOf(
    `pagefind: indexing ${reports.length} reports`,
    'reports',
    reports.length / seconds,
  );
  return [indexed, ...(await queryPagefind(folder, queries))];
}

async function queryPagefind(folder: string, queries: readonly string[]): Promise<Rate[]> {
  const served = await serveFolder(folder, 0);
  const browser = await openBrowser();
  try {
    const rates: Rate[] = [];
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        sizes.push(
          response.body().then(
            (body) => body.length,
            () => 0,
          ),
        );
      });
      await page.goto(`${served.url}/`);
      const cold = await page.evaluate(async (words) => {
        const address = '/pagefind/pagefind.js';
        const start = performance.now();
        const pagefind = await import(address);
        const { results } = await pagefind.search(words);
        const shown: { data: () => Promise<unknown> }[] = results.slice(0, 10);
        await Promise.all(shown.map((result) => result.data()));
        return performance.now() - start;
      }, query);
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      const told = `pagefind: ${query}: cold ${cold.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB in ${sizes.length} files`;
      rates.push(rateOf(told, 'searches', 1000 / cold));
      await context.close();
    }
    return rates;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** fuse.js over all texts in memory; what it would have to load is their size. */
export function timeFuse(reports: readonly PlainReport[], queries: readonly string[]): Rate {
  const fuse = new Fuse(reports, { keys: ['text'], threshold: 0, ignoreLocation: true });
  const start = performance.now();
  for (const query of queries) fuse.search(query);
  const each = (performance.now() - start) / queries.length;
  const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const told = `fuse.js over ${reports.length} texts of ${(bytes / 1e6).toFixed(1)} MB: ${each.toFixed(0)} ms a query`;
  return rateOf(told, 'searches', 1000 / each);
}
