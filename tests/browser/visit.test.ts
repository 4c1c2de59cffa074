import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serveFolder.ts';
import { findAccessibilityFaults, findOverflow } from './findFaults.ts';
import { openBrowser } from './openBrowser.ts';
import { visit } from './visit.ts';

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'`;

function pageWith(body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width"><title>试</title>
<link rel="stylesheet" href="/plain.css"></head><body><main><h1>试</h1>${body}</main></body></html>`;
}

const FILES = {
  'plain.css':
    'body { color: #111; background: #fff } .wide { width: 500px } .pale { color: #ddd }',
  'throws.js': 'throw new Error("thrown")',
  'index.html': pageWith('<p>Nothing wrong.</p>'),
  'inline.html': pageWith('<script>1</script>'),
  'style.html': pageWith('<p style="color: red">red</p>'),
  'throws.html': pageWith('<script src="/throws.js"></script>'),
  'leaves.html': `${pageWith('').replace(POLICY, 'img-src *')}<img alt="" src="http://192.0.2.1/a">`,
  'lacks.html': pageWith('<img alt="" src="/lacking.png">'),
  'wide.html': pageWith('<p class="wide">wide</p>'),
  'pale.html': pageWith('<p class="pale">pale</p>'),
  '404.html': pageWith('<p>Not here.</p>'),
};

let folder: string;
let served: ServedFolder;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  served = await serveFolder(folder, 0);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true });
});

async function problemsOf(path: string, expectedStatus?: number): Promise<string[]> {
  const { problems, close } = await visit(browser, served.url + path, {}, expectedStatus);
  await close();
  return problems;
}

describe('visit', () => {
  it('has nothing to say about a page without faults', async () => {
    expect(await problemsOf('/')).toEqual([]);
  });

  it.each([
    ['/inline.html', /^console error: .*Content Security Policy/],
    ['/style.html', /^console error: .*Content Security Policy/],
    ['/throws.html', /^script error: thrown$/],
    ['/leaves.html', /^left the site: http:\/\/192\.0\.2\.1\/a$/],
    ['/lacks.html', /^404: .*lacking\.png$/],
    ['/nothing-here/', /^404: .*nothing-here\/$/],
  ])('notices what is wrong with %s', async (path, problem) => {
    expect(await problemsOf(path)).toEqual([expect.stringMatching(problem)]);
  });

  it('takes the page for what is not there as it should be', async () => {
    expect(await problemsOf('/nothing-here/', 404)).toEqual([]);
  });
});

describe('findFaults', () => {
  it('finds pale text under a strict policy, which stays in force', async () => {
    const { page, problems, close } = await visit(browser, `${served.url}/pale.html`);
    expect(await findAccessibilityFaults(page)).toEqual([
      expect.stringMatching(/^color-contrast .* at p:/),
    ]);
    expect(problems).toEqual([]);
    await close();
  });

  it('finds no fault where there is none', async () => {
    const { page, close } = await visit(browser, `${served.url}/`);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('finds what is wider than the window', async () => {
    const { page, close } = await visit(browser, `${served.url}/wide.html`, {
      viewport: { width: 390, height: 844 },
    });
    expect(await findOverflow(page)).toContain('p.wide');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findOverflow(page)).toEqual([]);
    await close();
  });
});
