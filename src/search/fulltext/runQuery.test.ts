import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startRandom } from '../../synth/randomSource.ts';
import { indexInMemory } from './build/indexInMemory.ts';
import { createFold } from './foldText.ts';
import type { SearchReport } from './indexFormat.ts';
import { openSearchIndex } from './openSearchIndex.ts';
import { runQuery, type SearchFilter } from './runQuery.ts';

const SIMPLIFIED = new Map([
  ['體', '体'],
  ['開', '开'],
]);
const { fold } = createFold((character) => SIMPLIFIED.get(character) ?? character);

/** Texts of few characters, so that grams stand in few and in very many places. */
const PIECES = ['公开', '申请', '体', '一', 'Wx', '，', ' ', '3', '拆迁', '体一'];
const textOf = (numbers: readonly number[]) =>
  numbers.map((number) => PIECES[number % PIECES.length]).join('');

const reportsOf = (texts: readonly string[], year: number) =>
  texts.flatMap((text, at): SearchReport[] =>
    2021 + (at % 2) === year
      ? [
          {
            agency: String(330206001 + at),
            year,
            name: '镇',
            nameEn: 'Town',
            place: '',
            placeEn: '',
            kind: 'town',
            texts: { overview: text },
          },
        ]
      : [],
  );

const indexOf = (texts: readonly string[]) =>
  indexInMemory([...reportsOf(texts, 2021), ...reportsOf(texts, 2022)], SIMPLIFIED);

const open = (files: ReadonlyMap<string, Uint8Array>, release = 'r') =>
  openSearchIndex(async (path) => files.get(path), release);

async function search(
  files: ReadonlyMap<string, Uint8Array>,
  words: readonly string[],
  filter: SearchFilter = {},
) {
  const index = await open(files);
  const folded = words.map((word) => ({
    text: fold(word.replace(/^-/, '')),
    excluded: word.startsWith('-'),
  }));
  const hits = await runQuery(index, folded, filter);
  const found = hits.map(({ segment, report }) => report * 2 + (segment.year - 2021));
  return found.sort((a, b) => a - b);
}

const scan = (texts: readonly string[], word: string) =>
  texts.flatMap((text, at) => (fold(text).includes(fold(word)) ? [at] : []));

describe('a search finds what a plain scan of the texts finds', () => {
  const many = Array.from({ length: 700 }, (_, at) =>
    textOf(Array.from({ length: 9 }, (__, piece) => (at * 7 + piece * piece * (at % 13)) % 97)),
  );
  const files = indexOf(many);

  it('for any piece of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(many.length - 1),
        fc.nat(8),
        fc.integer({ min: 2, max: 20 }),
        async (at, from, length) => {
          const word = (many[at] ?? '').slice(from, from + length).trim();
          fc.pre(word.length > 1);
          expect(await search(await files, [word])).toEqual(scan(many, word));
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  it('for words of other characters too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), async (numbers) => {
        const word = textOf(numbers).trim().slice(0, 12);
        fc.pre(word.length > 1);
        expect(await search(await files, [word])).toEqual(scan(many, word));
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it('for all of several words, and without an excluded one', async () => {
    const [a, b, c] = ['公开', '拆迁', '3体'].map((word) => new Set(scan(many, word)));
    const both = [...(a ?? [])].filter((at) => b?.has(at));
    expect(await search(await files, ['公开', '拆迁'])).toEqual(both);
    expect(await search(await files, ['公开', '拆迁', '-3体'])).toEqual(
      both.filter((at) => !c?.has(at)),
    );
    expect(both.length).toBeGreaterThan(0);
  });

  it('is narrowed by year, region, kind and part', async () => {
    const all = scan(many, '公开');
    expect(await search(await files, ['公开'], { year: 2022 })).toEqual(
      all.filter((at) => at % 2 === 1),
    );
    expect(await search(await files, ['公开'], { region: '330206', kind: 'town' })).toEqual(all);
    expect(await search(await files, ['公开'], { region: '3303' })).toEqual([]);
    expect(await search(await files, ['公开'], { kind: 'county' })).toEqual([]);
    expect(await search(await files, ['公开'], { part: 'problems' })).toEqual([]);
  });
});

describe('a word longer than any gram', () => {
  const word = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰';

  it('is not found where its pieces stand apart', async () => {
    const pieces = `${word.slice(0, 12)}，${word.slice(-12)}`;
    const texts = Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? word : pieces));
    const long = await indexOf(texts);
    expect(scan(texts, word)).toHaveLength(100);
    expect(await search(long, [word])).toEqual(scan(texts, word));
    expect(await search(long, ['丙丁', `-${word}`])).toHaveLength(200);
    expect(await search(long, [word], { region: '3303' })).toEqual([]);
  });

  it('is found in texts of phrases that begin alike, without reading those that are clear', async () => {
    const phrases: [string, ...string[]] = [
      word,
      `${word.slice(0, 10)}卯`,
      word.slice(2, 10),
      word.slice(10),
      '  ',
      '午',
    ];
    const random = startRandom(11);
    const phrased = () => Array.from({ length: 6 }, () => random.pick(phrases)).join('');
    const texts = Array.from({ length: 900 }, phrased);
    const files = await indexOf(texts);
    let read = 0;
    const index = await openSearchIndex(async (path) => {
      if (path.includes('/r/')) read += 1;
      return files.get(path);
    }, 'r');
    let found = 0;
    for (let left = 200; left > 0; left--) {
      const from = random.int(0, 20);
      const query = phrased()
        .slice(from, from + random.int(13, 30))
        .trim();
      if (query.length < 13) continue;
      const hits = await runQuery(index, [{ text: query, excluded: false }], {});
      const expected = scan(texts, query).length;
      expect([query, hits.length]).toEqual([query, expected]);
      found += expected;
    }
    expect(found).toBeGreaterThan(1000);
    expect(read).toBeLessThan(found);
  });
});

describe('what is written otherwise', () => {
  it('is found in traditional, full-width and capital letters', async () => {
    const files = await indexOf(['信息公开ＷＸ', '信息公開wx', '别的']);
    for (const word of ['公开', '公開', '开wx', '开ＷX']) {
      expect(await search(files, [word])).toEqual([0, 1]);
    }
  });
});

it('stops reading when the search is ended, and tells how far it is', async () => {
  const word = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰';
  const text = `${word.slice(0, -1)}，${word}`;
  const index = await open(await indexOf(Array.from({ length: 100 }, () => text)));
  const ending = new AbortController();
  const told = [0, 0];
  const onProgress = (done: number, needed: number) => {
    told[0] = (told[0] ?? 0) + done;
    told[1] = (told[1] ?? 0) + needed;
    if (told[0] === 30) ending.abort();
  };
  const words = [{ text: word, excluded: false }];
  await expect(
    runQuery(index, words, {}, { onProgress, signal: ending.signal }),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(told[0]).toBeLessThan(50);
  expect(told[1]).toBe(102);
});

describe('an index that cannot be trusted', () => {
  it('says that it is of another release', async () => {
    const files = await indexOf(['信息公开']);
    await expect(open(files, 'another')).rejects.toMatchObject({ fault: 'stale' });
  });

  it('says that a file is missing, and answers once it is there', async () => {
    const files = new Map(await indexOf(['信息公开']));
    const [path, bytes] = [...files].find(([name]) => name.includes('/e/')) ?? ['', undefined];
    files.delete(path);
    const index = await open(files);
    const words = [{ text: '信息', excluded: false }];
    await expect(runQuery(index, words, {})).rejects.toMatchObject({ fault: 'unreachable' });
    if (bytes) files.set(path, bytes);
    expect(await runQuery(index, words, {})).toHaveLength(1);
  });

  it('says that a file is damaged', async () => {
    const files = await indexOf(['信息公开']);
    for (const [name, bytes] of files) {
      if (/\/[ek]\//.test(name))
        files.set(
          name,
          bytes.map((byte, at) => (at === 6 ? byte ^ 8 : byte)),
        );
    }
    const index = await open(files);
    await expect(runQuery(index, [{ text: '信息', excluded: false }], {})).rejects.toMatchObject({
      fault: 'damaged',
    });
  });
});

it('writes the same bytes for the same texts', async () => {
  const texts = Array.from({ length: 40 }, (_, at) => textOf([at, at * 3, at * 7]));
  expect(await indexOf(texts)).toEqual(await indexOf(texts));
});
