import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serveFolder.ts';
import { openBrowser } from '../../tests/browser/openBrowser.ts';

/** One search as a reader meets it. */
export interface SearchTiming {
  readonly query: string;
  readonly found: string;
  /** From Enter to the results, with nothing loaded and with everything. */
  readonly cold: number;
  readonly warm: number;
  /** Bytes of the index and the texts that the cold search loaded. */
  readonly bytes: number;
  readonly files: number;
}

/** Runs each query twice in a new page of a site. */
export async function searchInBrowser(
  site: string,
  queries: readonly string[],
): Promise<SearchTiming[]> {
  const served = await serveFolder(site, 0);
  const browser = await openBrowser();
  try {
    const timings: SearchTiming[] = [];
    for (const query of queries) timings.push(await timeQuery(browser, served.url, query));
    return timings;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function timeQuery(browser: Browser, url: string, query: string): Promise<SearchTiming> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/search/`, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) => body.length,
        () => 0,
      ),
    );
  });
  const cold = await search(page, query);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const files = sizes.length;
  const warm = await search(page, query);
  const found = (await page.locator('full-text-search [role=status]').textContent()) ?? '';
  await context.close();
  return { query, found, cold, warm, bytes, files };
}

function search(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const box = document.querySelector('full-text-search');
    const input = box?.querySelector('input');
    const status = box?.querySelector('[role=status]');
    if (!input || !status) throw new Error('the page has no search');
    input.value = text;
    const start = performance.now();
    input.form?.requestSubmit();
    while (status.textContent === '') {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (box?.querySelector('.fault p')) throw new Error('the search failed');
    }
    return performance.now() - start;
  }, query);
}
