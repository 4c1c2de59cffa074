import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchReport } from '../../src/search/fulltext/indexFormat.ts';
import { writeIndexFolder } from './indexTexts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const reportOf = (year: number, text: string): SearchReport => ({
  agency: '330206001',
  year,
  name: '镇',
  nameEn: 'Town',
  place: '',
  placeEn: '',
  kind: 'town',
  texts: { overview: text },
});

const input = (texts: Readonly<Record<number, string>>) => ({
  release: 'r',
  years: Object.keys(texts).map(Number),
  reportsOf: (year: number) => [reportOf(year, texts[year] ?? '')],
  simplified: new Map([['開', '开']]),
});

const filesOf = (out: string) =>
  globSync('**/*', { cwd: join(folder, out) })
    .filter((file) => statSync(join(folder, out, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(folder, out, file), 'base64')]);

const write = (out: string, cache: string, texts: Readonly<Record<number, string>>) =>
  writeIndexFolder(input(texts), { cache: join(folder, cache), out: join(folder, out) });

it('indexes only the year that changed, to the same files as all anew', async () => {
  const before = { 2022: '政府信息公開', 2023: '申请一件' };
  const after = { ...before, 2023: '申请两件' };
  await write('first', 'cache', before);
  const kept = globSync('2022-*', { cwd: join(folder, 'cache') })[0] ?? '';
  const { ino } = statSync(join(folder, 'cache', kept));
  await write('again', 'cache', after);
  expect(statSync(join(folder, 'cache', kept)).ino).toBe(ino);
  await write('anew', 'other', after);
  expect(filesOf('again')).toEqual(filesOf('anew'));
  expect(filesOf('first')).not.toEqual(filesOf('anew'));
});
