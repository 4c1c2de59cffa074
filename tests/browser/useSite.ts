import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serveFolder.ts';
import { DIST } from './listPages.ts';
import { openBrowser } from './openBrowser.ts';

/** The built site, served, and a browser: there while the tests of a file run. */
export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
}

/** Serves the site and starts a browser before the tests of a file, and ends both behind them. */
export function useSite(): Site {
  let served: ServedFolder;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveFolder(DIST, 0);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get url() {
      return served.url;
    },
    get browser() {
      return browser;
    },
  };
}
