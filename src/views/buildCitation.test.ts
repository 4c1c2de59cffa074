import { expect, it } from 'vitest';
import { buildCitation } from './buildCitation.ts';

const collection = { released: '2026-01-28', release: 'f2a9c2350b77' };
const cited = { title: '甲街道数据', address: 'https://example.org/agency/1/', key: '1-2021' };

it('names title, release, date and address', () => {
  const { gbt, bibtex } = buildCitation('zh', cited, collection);
  expect(gbt).toBe(
    '公开. 甲街道数据[DS/OL]. 版本 f2a9c2350b. (2026-01-28). https://example.org/agency/1/.',
  );
  expect(bibtex).toContain('@misc{gongkai-1-2021,');
  expect(bibtex).toContain('year   = {2026}');
  expect(bibtex).toContain('url    = {https://example.org/agency/1/}');
});
