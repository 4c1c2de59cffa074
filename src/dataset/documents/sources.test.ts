import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../memoryDisk.ts';
import { createSourceLookup } from './sources.ts';

const file = { path: 'in/deep/a.txt', root: 'in', name: 'deep/a.txt' };
const line = (name: string, url: string) => `file,url,agency\n${name},${url},330206007\n`;

async function urlFor(files: Record<string, string>, given?: string): Promise<string | undefined> {
  const found = await createSourceLookup(memoryDisk(files), given)(file);
  return found?.url;
}

describe('createSourceLookup', () => {
  it.each([
    ['the folder of the document', { 'in/deep/sources.csv': line('a.txt', 'https://a.example/1') }],
    [
      'the folder that was given, by path',
      { 'in/sources.csv': line('deep/a.txt', 'https://a.example/1') },
    ],
    [
      'the folder that was given, by name',
      { 'in/sources.csv': line('a.txt', 'https://a.example/1') },
    ],
    [
      'a line that begins with ./',
      { 'in/sources.csv': line('./deep/a.txt', 'https://a.example/1') },
    ],
  ])('finds a line in %s', async (_, files) => {
    expect(await urlFor(files)).toBe('https://a.example/1');
  });

  it('takes the file that is given instead of those beside the documents', async () => {
    const files = {
      'in/sources.csv': line('a.txt', 'https://a.example/1'),
      'own/list.csv': line('a.txt', 'https://a.example/2'),
    };
    expect(await urlFor(files, 'own/list.csv')).toBe('https://a.example/2');
  });

  it('reads the line as it stands, empty cells and columns left out', async () => {
    const files = { 'in/sources.csv': 'file,year,published\na.txt,2021,\n' };
    expect(await createSourceLookup(memoryDisk(files), undefined)(file)).toEqual({
      file: 'a.txt',
      year: 2021,
    });
  });

  it.each([
    ['file,agency\na.txt,33020\n', 'in/sources.csv:2, column "agency": Unexpected "33020"'],
    ['file,code\na.txt,330206\n', 'expected one of file, url, agency, year, published, retrieved'],
    ['file,year\na.txt,21\n', 'expected a year such as 2021'],
    ['file,published\na.txt,14.1.2022\n', 'expected a date such as 2022-01-14'],
    ['file,year\na.txt,2021\na.txt,2020\n', 'Unexpected second line for "a.txt"'],
  ])('stops at %j', async (text, message) => {
    await expect(urlFor({ 'in/sources.csv': text })).rejects.toThrow(message);
  });
});
