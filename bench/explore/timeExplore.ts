import type { Page } from 'playwright-core';

/** How long the page takes, and what it loads for it. */
export interface ExploreTimes {
  /** Milliseconds from the start of the visit to the first chart. */
  readonly first: number;
  /** Milliseconds from each change of a filter to its chart. */
  readonly changes: readonly number[];
  /** Bytes of the column files that the first chart needed. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Filters that are put on and taken off, so that every chart differs from the one before. */
const CHANGES: readonly (readonly [name: string, value: string])[] = [
  ['kind', 'county'],
  ['kind', ''],
  ['balance', 'holds'],
  ['balance', ''],
  ['form', '2021'],
  ['kind', 'town'],
  ['form', ''],
  ['kind', ''],
];

/** Opens an address of the page and changes its filters, with the processor slowed down by a factor. */
export async function timeExplore(
  page: Page,
  address: string,
  slowdown: number,
): Promise<ExploreTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(isShown);
  const first = await page.evaluate(() => performance.now());
  const files = await page.evaluate(listFiles);
  await page.waitForFunction(isComplete);
  const changes: number[] = [];
  for (const [name, value] of CHANGES) changes.push(await page.evaluate(change, { name, value }));
  return { first, changes, files };
}

const isShown = () =>
  /shown|complete/.test(
    document.querySelector<HTMLElement>('explore-agencies')?.dataset.state ?? '',
  );

const isComplete = () =>
  document.querySelector<HTMLElement>('explore-agencies')?.dataset.state === 'complete';

const listFiles = () =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name }) => name.includes('/data/columns/'))
    .map(({ name, decodedBodySize }) => ({
      path: new URL(name).pathname,
      bytes: decodedBodySize,
    }));

/** Milliseconds until the chart is put in place; what is not seen at once is waited for afterwards. */
async function change({ name, value }: { name: string; value: string }): Promise<number> {
  const element = document.querySelector<HTMLElement>('explore-agencies');
  const select = element?.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!element || !select) throw new Error(`the page has no ${name}`);
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const start = performance.now();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  while (element.dataset.state === 'loading') await turn();
  const time = performance.now() - start;
  while (element.dataset.state !== 'complete') await new Promise((done) => setTimeout(done, 20));
  return time;
}
