import type { Page } from 'playwright-core';

const ACTIONS = ['csv', 'svg', 'png', 'metadata', 'embed', 'cite', 'link'];
/** With a slip: all that finds names is used for it. */
const TYPED = 'qijjashan';

/**
 * Uses all that a page loads scripts for when it is first used: marks, tabs, downloads and panels of a
 * chart, and the lookup.
 *
 * @param chart selects the chart
 * @param lookup name of the box
 */
export async function useEverything(page: Page, chart: string, lookup: string): Promise<void> {
  await page.locator(`#${lookup}-input`).fill(TYPED);
  await page.locator(`#${lookup}-list [role=option]`).first().waitFor();
  await page.locator(`#${lookup}-input`).fill('');
  await page.locator(`${chart} .chart-picture`).focus();
  for (const action of ACTIONS) await page.locator(`${chart} [data-do=${action}]`).click();
  await page.locator(`${chart} .chart-panel`).waitFor();
  await page.locator(`${chart} [data-tab=table]`).click();
}
