import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Site } from './useSite.ts';
import { type Visit, visit } from './visit.ts';

/** Opens the explore page, or another page with its chart, and waits until all of it is there. */
export async function openExplore(
  { browser, url }: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const opened = await visit(browser, url + path, options);
  await settleExplore(opened.page);
  return opened;
}

/** Waits until the chart and everything around it show what was asked for last. */
export async function settleExplore(page: Page): Promise<void> {
  await page.locator('explore-agencies[data-state=complete]').waitFor({ timeout: 10_000 });
}
