import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexInMemory } from '../../src/search/fulltext/build/indexInMemory.ts';
import { createFold } from '../../src/search/fulltext/foldText.ts';
import type { SearchReport } from '../../src/search/fulltext/indexFormat.ts';
import { openSearchIndex } from '../../src/search/fulltext/openSearchIndex.ts';
import { runQuery } from '../../src/search/fulltext/runQuery.ts';
import { startRandom } from '../../src/synth/randomSource.ts';
import { SHARED_DOCUMENTS } from '../sharedDocuments.ts';
import { inventSearchReports, readSearchReports } from './searchCorpus.ts';

const QUERIES = 500;
/** Beyond the twelve characters that the index holds by itself. */
const LONGEST = 20;
const WORDS = [
  '公开',
  '行政复议',
  '拆迁',
  '垃圾分类',
  '年',
  '政府信息公开工作',
  'www.',
  '，2021',
  '件。',
  '没有的词语',
];
const { fold } = createFold((character) => character);

interface Folded {
  readonly key: string;
  readonly texts: readonly string[];
}

const foldAll = (reports: readonly SearchReport[]): Folded[] =>
  reports.map(({ agency, year, texts }) => ({
    key: `${year} ${agency}`,
    texts: Object.values(texts).map(fold),
  }));

/** Named words, pieces of texts across words and punctuation, and pieces with a wrong end. */
function chooseQueries(folded: readonly Folded[]): string[] {
  const random = startRandom(3);
  const queries = WORDS.filter((word) => word.length > 1);
  while (queries.length < QUERIES) {
    const { texts } = folded[random.int(0, folded.length - 1)] ?? { texts: [] };
    const text = texts[random.int(0, texts.length - 1)] ?? '';
    const from = random.int(0, Math.max(0, text.length - 2));
    const piece = text.slice(from, from + random.int(2, LONGEST)).trim();
    const query = random.chance(0.2) ? `${piece.slice(0, -1)}${random.int(0, 9)}` : piece;
    if (query.length > 1) queries.push(query);
  }
  return queries;
}

/** Queries whose answer differs from a plain scan of the texts, and how many answers were empty. */
async function compareWithScan(reports: readonly SearchReport[]) {
  const folded = foldAll(reports);
  const files = await indexInMemory(reports);
  const index = await openSearchIndex(async (path) => files.get(path), 'r');
  const byYear = Map.groupBy(reports, ({ year }) => year);
  const wrong: string[] = [];
  let empty = 0;
  for (const query of chooseQueries(folded)) {
    const scanned = folded.filter(({ texts }) => texts.some((text) => text.includes(query)));
    const hits = await runQuery(index, [{ text: query, excluded: false }], {});
    const found = hits.map(({ segment, report }) => {
      const { agency } = byYear.get(segment.year)?.[report] ?? {};
      return `${segment.year} ${agency}`;
    });
    const expected = scanned.map(({ key }) => key).sort();
    if (found.sort().join() !== expected.join()) wrong.push(query);
    if (expected.length === 0) empty += 1;
  }
  return { wrong, empty };
}

describe('the index against a plain scan', () => {
  it('finds the same in 20,000 invented reports, for 500 words', { timeout: 300_000 }, async () => {
    const { wrong, empty } = await compareWithScan(inventSearchReports(4000));
    expect(wrong).toEqual([]);
    expect(empty).toBeGreaterThan(5);
  });

  it.skipIf(!SHARED_DOCUMENTS || !existsSync(join(SHARED_DOCUMENTS, 'reports')))(
    'finds the same in the real reports (only where they are at hand)',
    async () => {
      const { wrong } = await compareWithScan(
        readSearchReports(join(SHARED_DOCUMENTS ?? '', 'reports')),
      );
      expect(wrong).toEqual([]);
    },
  );
});
