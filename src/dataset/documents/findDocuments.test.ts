import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeDisk } from '../nodeDisk.ts';
import { findDocuments } from './findDocuments.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(join(folder, 'in/deep'), { recursive: true });
  await mkdir(join(folder, 'in/.hidden'), { recursive: true });
  for (const name of [
    'in/b.txt',
    'in/a.txt',
    'in/deep/c.txt',
    'in/.d.txt',
    'in/.hidden/e.txt',
    'in/sources.csv',
    'in/collected.csv',
    'in/deep/truth.csv',
    'out.txt',
  ]) {
    await writeFile(join(folder, name), name);
  }
  await symlink(join(folder, 'out.txt'), join(folder, 'in/link-out.txt'));
  await symlink(join(folder, 'in/a.txt'), join(folder, 'in/link-in.txt'));
  await symlink(join(folder, 'in'), join(folder, 'in/deep/loop'));
  await symlink(join(folder, 'nowhere'), join(folder, 'in/link-nowhere.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

const names = async (...paths: string[]) => {
  const { files, missing, linksOut, companions } = await findDocuments(
    nodeDisk,
    paths.map((path) => join(folder, path)),
  );
  return { files: files.map(({ name }) => name), missing: missing.length, linksOut, companions };
};

describe('findDocuments', () => {
  it('walks a folder in order, without hidden files, known lists, links out of it, and loops', async () => {
    expect(await names('in')).toEqual({
      files: ['a.txt', 'b.txt', 'deep/c.txt', 'link-in.txt'],
      missing: 0,
      linksOut: ['link-out.txt'],
      companions: ['collected.csv', 'deep/truth.csv'],
    });
  });

  it('takes files themselves, hidden or not, each once', async () => {
    expect(await names('in/.d.txt', 'in/a.txt', 'in/deep', 'in/a.txt')).toEqual({
      files: ['.d.txt', 'a.txt', 'c.txt'],
      missing: 0,
      linksOut: ['loop'],
      companions: ['truth.csv'],
    });
  });

  it('names what is not there', async () => {
    expect(await names('in/x.txt')).toEqual({
      files: [],
      missing: 1,
      linksOut: [],
      companions: [],
    });
  });
});
