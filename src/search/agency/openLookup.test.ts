import { expect, it } from 'vitest';
import type { Lookup } from '../../model/siteRecords.ts';
import { buildLookupFiles } from './buildLookupFiles.ts';
import { findAgencies } from './findAgencies.ts';
import { openLookup } from './openLookup.ts';
import { hanShard, PLACES } from './shardNames.ts';

function lookupOf(years: number): Lookup {
  return {
    regions: [
      {
        code: '33',
        name: '浙江省',
        nameEn: 'Zhejiang',
        pinyin: 'zhe jiang sheng',
        proper: [0, 2],
        years: 0,
      },
    ],
    agencies: [
      {
        code: '330206007',
        name: '戚家山街道',
        nameEn: 'Qijiashan Subdistrict',
        pinyin: 'qi jia shan jie dao',
        proper: [0, 3],
        years,
      },
    ],
    readings: Object.fromEntries(
      [...'浙江省戚家山街道'].map((han, at) => [
        han,
        ['zhe jiang sheng qi jia shan jie dao'.split(' ')[at] ?? ''],
      ]),
    ),
    traditional: '區区',
  };
}

/** Files in memory that can be taken away and replaced, with the names that were asked for. */
function openFiles() {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const put = (years: number) => {
    for (const { name, text } of buildLookupFiles(lookupOf(years))) files.set(name, text);
  };
  const source = openLookup(async (name, isFresh) => {
    asked.push(isFresh ? `${name}!` : name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  });
  return { files, asked, put, find: (typed: string) => findAgencies(typed, source) };
}

it('asks for the places and one file, once', async () => {
  const { asked, put, find } = openFiles();
  put(1);
  expect((await find('戚家')).rows[0]?.listed.code).toBe('330206007');
  expect((await find('戚家山')).rows).toHaveLength(1);
  expect(asked).toEqual([PLACES, hanShard('戚')]);
});

it('says nothing when a file fails, and asks for it anew the next time', async () => {
  const { files, put, find } = openFiles();
  put(1);
  files.delete(hanShard('戚'));
  await expect(find('戚家山')).rejects.toThrow();
  put(1);
  expect((await find('戚家山')).rows).toHaveLength(1);
});

it.each(['', '{', 'null', '<!doctype html>'])('refuses a file of %j', async (text) => {
  const { files, put, find } = openFiles();
  put(1);
  files.set(hanShard('戚'), text);
  await expect(find('戚家山')).rejects.toThrow();
});

it('never mixes files of two builds, and then loads all of the newer one past the caches', async () => {
  const { asked, put, find } = openFiles();
  put(1);
  await find('浙江');
  put(2);
  await expect(find('戚家山')).rejects.toThrow(/build/);
  expect((await find('戚家山')).rows[0]?.listed.years).toBe(2);
  expect(asked).toContain(`${PLACES}!`);
});

it('gives the same bytes for the same lookup', () => {
  expect(buildLookupFiles(lookupOf(1))).toEqual(buildLookupFiles(lookupOf(1)));
});
