import { expect, it } from 'vitest';
import { buildSitemap } from './sitemap.ts';

const site = new URL('https://example.org');

it('lists each page in each language, with the other beside it', () => {
  const [index, first, ...more] = buildSitemap(site, ['', 'agency/330206007/']);
  expect(index?.text).toContain('<loc>https://example.org/sitemap-1.xml</loc>');
  expect(first?.text).toContain('<loc>https://example.org/en/agency/330206007/</loc>');
  expect(first?.text.match(/<url>/g)).toHaveLength(4);
  expect(first?.text).toContain('hreflang="zh-CN" href="https://example.org/agency/330206007/"');
  expect(more).toEqual([]);
});

it('begins another file where one is full', () => {
  const paths = Array.from({ length: 20_001 }, (_, index) => `region/${index}/`);
  expect(buildSitemap(site, paths).map(({ name }) => name)).toEqual([
    'sitemap',
    'sitemap-1',
    'sitemap-2',
  ]);
});
