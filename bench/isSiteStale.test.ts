import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isSiteStale } from './isSiteStale.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-stale-'));
  for (const name of ['site', 'src/deep']) mkdirSync(join(folder, name), { recursive: true });
  setTime('src/deep', 50);
  write('src/deep/a.ts', 100);
});
afterEach(() => rmSync(folder, { recursive: true }));

const setTime = (path: string, seconds: number) => utimesSync(join(folder, path), seconds, seconds);
const write = (path: string, seconds: number) => {
  writeFileSync(join(folder, path), '');
  setTime(path, seconds);
  setTime('src/deep', 50);
};
const isStale = () => isSiteStale(join(folder, 'site'), join(folder, 'src'));

it.each([
  ['newer than its sources', 101, false],
  ['older than one of them', 99, true],
])('tells of a site that is %s', async (_, built, stale) => {
  write('site/index.html', built);
  expect(await isStale()).toBe(stale);
});

it('says nothing of a site that is not there', async () => {
  expect(await isStale()).toBe(false);
});
