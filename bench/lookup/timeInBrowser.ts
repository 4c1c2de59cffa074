import type { Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serveFolder.ts';
import { openBrowser } from '../../tests/browser/openBrowser.ts';
import { keystrokesOf, LOOKUP_QUERIES } from './lookupQueries.ts';
import { timeRounds } from './summariseTimes.ts';

/**
 * Milliseconds from each key press to its list in the built site, files at hand, in a browser whose
 * processor is slowed down by a factor.
 */
export async function timeInBrowser(site: string, slowdown: number): Promise<readonly number[]> {
  const served = await serveFolder(site, 0);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}/`, { waitUntil: 'networkidle' });
    await page.locator('#search-input').focus();
    await page.waitForTimeout(1000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const typed = LOOKUP_QUERIES.flatMap(keystrokesOf);
    await timeAll(page, typed);
    return await timeRounds(() => timeAll(page, typed));
  } finally {
    await browser.close();
    await served.close();
  }
}

function timeAll(page: Page, typed: readonly string[]): Promise<number[]> {
  return page.evaluate(async (texts) => {
    const box = document.querySelector<HTMLElement>('agency-search');
    const input = box?.querySelector('input');
    if (!box || !input) throw new Error('the page has no lookup');
    const turn = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    const times = [];
    for (const text of texts) {
      delete box.dataset.state;
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!box.dataset.state || box.dataset.state === 'loading') await turn();
      times.push(performance.now() - start);
    }
    return times;
  }, typed);
}
