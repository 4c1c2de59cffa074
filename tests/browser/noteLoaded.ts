import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { DIST } from './listPages.ts';

/** What a page has loaded so far. */
export interface Loaded {
  files: string[];
}

/**
 * Notes the files of the built site that a page loads from now on. Their weight is read from the
 * site's folder: asking the browser for a body fails when the page closes meanwhile.
 *
 * @param ending of the names to note; every file without it
 */
export function noteLoaded(page: Page, ending = ''): Loaded {
  const loaded: Loaded = { files: [] };
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(ending)) loaded.files.push(decodeURIComponent(pathname));
  });
  return loaded;
}

/** Bytes of the files as they lie in the site's folder. */
export function weighFiles({ files }: Loaded): number {
  return sum(files.map((file) => readFileSync(join(DIST, file)).length));
}

/** Bytes of the files, each compressed as a host would send it. */
export function weighCompressed({ files }: Loaded): number {
  return sum(files.map((file) => gzipSync(readFileSync(join(DIST, file))).length));
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
