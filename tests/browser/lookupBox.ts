import type { Locator, Page } from 'playwright-core';

/** The parts of a page's lookup box. */
export const inputOf = (page: Page): Locator => page.locator('#search-input');
export const statusOf = (page: Page): Locator => page.locator('agency-search [role=status]');
export const optionsOf = (page: Page): Locator => page.locator('agency-search [role=option]');
export const activeOf = (page: Page): Locator => page.locator('agency-search [aria-selected=true]');

/** Waits until the lookup has said what it found, or that it failed. */
export async function settleLookup(page: Page): Promise<void> {
  await page.locator('agency-search[data-state]:not([data-state=loading])').waitFor();
}

/** Fills the field and waits for the answer to it. */
export async function fillLookup(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('agency-search')?.removeAttribute('data-state');
  });
  await inputOf(page).fill(words);
  await settleLookup(page);
}
