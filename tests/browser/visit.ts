import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that was opened, with everything that went wrong so far, in words. */
export interface Visit {
  page: Page;
  problems: string[];
  close: () => Promise<void>;
}

/**
 * Opens a page and notes what a reader would suffer from or not want: errors in the console (a
 * breach of the content security policy is one), errors in scripts, files that are not there or
 * fail to load, requests to anywhere but the site, which are noted and not let through.
 *
 * @param expectedStatus of the page itself: 404 for the page that says so
 */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  expectedStatus = 200,
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const problems = watch(page, url, expectedStatus);
  const { origin } = new URL(url);
  await context.route(
    (target) => target.origin !== origin,
    (route) => {
      problems.push(`left the site: ${route.request().url()}`);
      return route.abort('blockedbyclient');
    },
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, problems, close: () => context.close() };
}

function watch(page: Page, url: string, expectedStatus: number): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    // The browser's own echo of a failed request; the response says it better.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load')) return;
    problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (!reason.includes('BLOCKED_BY_CLIENT')) problems.push(`${reason}: ${request.url()}`);
  });
  page.on('response', (response) => {
    const expected = response.url() === url ? expectedStatus : 200;
    const status = response.status();
    if (status !== expected && status !== 304) problems.push(`${status}: ${response.url()}`);
  });
  return problems;
}
