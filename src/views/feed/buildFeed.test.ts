import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../model/feedEntry.ts';
import { buildFeed } from './buildFeed.ts';

const ABOUT = {
  date: '2026-02-01',
  agency: '330206007',
  name: '某街道',
  nameEn: 'Some <Subdistrict> & "Co"',
  ancestors: [{ code: '33', name: '某省', nameEn: 'Some Province' }],
  year: 2021,
};
const ENTRIES: readonly FeedEntry[] = [
  { kind: 'report', ...ABOUT },
  {
    kind: 'correction',
    ...ABOUT,
    date: '2026-03-01',
    figure: 'applications.received.total',
    before: { state: 'blank' },
    after: { state: 'number', value: 1 },
  },
  {
    kind: 'finding',
    ...ABOUT,
    check: 'result-sum-proceedings-review',
    message: { zh: '0 < 11\u0000', en: '0 < 11\u0000' },
  },
];
const SITE = { site: new URL('https://site.example'), released: '2026-01-31' };
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

describe('the feed', () => {
  const text = buildFeed('en', ENTRIES, SITE);

  it('has what RFC 4287 asks of a feed and of each entry, each id once', () => {
    const [head = ''] = text.split('<entry>');
    for (const name of ['id', 'title', 'updated', 'author']) expect(head).toContain(`<${name}>`);
    for (const entry of text.split('<entry>').slice(1)) {
      for (const name of ['id', 'title', 'updated', 'summary'])
        expect(entry).toContain(`<${name}>`);
      expect(entry).toContain('<link rel="alternate"');
    }
    const ids = all(text, /<id>(.*?)<\/id>/g);
    expect(new Set(ids).size).toBe(ENTRIES.length + 1);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('is as new as its newest entry', () => {
    const times = all(text, /<updated>(.*?)<\/updated>/g);
    expect(times[0]).toBe('2026-03-01T00:00:00+08:00');
    for (const time of times) expect(Number.isNaN(Date.parse(time ?? ''))).toBe(false);
  });

  it('leads to the report, the figure and the finding', () => {
    const page = 'https://site.example/en/agency/330206007/2021/';
    expect(all(text, /<link rel="alternate" type="text\/html" href="([^"]*)"/g).slice(1)).toEqual([
      page,
      `${page}#applications.received.total`,
      `${page}#result-sum-proceedings-review`,
    ]);
  });

  it('escapes what a name holds, and leaves out what XML cannot hold', () => {
    expect(text).toContain('Some &lt;Subdistrict&gt; &amp; &quot;Co&quot;');
    expect(text).toContain('<summary>0 &lt; 11</summary>');
  });

  it('names an entry the same on whatever host', () => {
    const elsewhere = buildFeed('en', ENTRIES, { ...SITE, site: undefined });
    expect(all(elsewhere, /<id>(.*?)<\/id>/g)).toEqual(all(text, /<id>(.*?)<\/id>/g));
  });
});
