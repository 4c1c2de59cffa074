import { describe, expect, it } from 'vitest';
import { parseRobots } from './parseRobots.ts';

const ROBOTS = new URL('https://a.gov.cn/robots.txt');

function rulesOf(text: string) {
  const rules = parseRobots(ROBOTS, new TextEncoder().encode(text), 'Gongkai');
  return {
    allows: (path: string) => rules.isAllowed(new URL(path, ROBOTS)),
    delay: rules.crawlDelay,
  };
}

describe('parseRobots', () => {
  it('obeys the rules for everyone', () => {
    const { allows } = rulesOf('User-agent: *\nDisallow: /admin/\nDisallow: /*.doc$\n');
    expect(allows('/admin/x.html')).toBe(false);
    expect(allows('/a/b.doc')).toBe(false);
    expect(allows('/a/b.docx')).toBe(true);
  });

  it('obeys the rules for this program instead, where there are any', () => {
    const text =
      '\uFEFFUser-agent: *\nDisallow: /\n\nUser-agent: gongkai\nDisallow: /x\nAllow: /x/y\n';
    const { allows } = rulesOf(text);
    expect(allows('/a')).toBe(true);
    expect(allows('/x/z')).toBe(false);
    expect(allows('/x/y')).toBe(true);
  });

  it.each([
    ['User-agent: *\nCrawl-delay: 12', 12],
    ['User-agent: *\nCrawl-delay: -3', 0],
    ['User-agent: *\nCrawl-delay: Infinity', 0],
    ['User-agent: *\nCrawl-delay: slow', 0],
    ['', 0],
  ])('reads the delay of %j', (text, delay) => expect(rulesOf(text).delay).toBe(delay));

  it('finds no rule in a page that stands in place of a robots.txt', () => {
    expect(rulesOf('<html><body>Disallow: / of course</body></html>').allows('/')).toBe(true);
  });

  it.each(['*', '*a'])('ends in time on a pattern of many %j', (part) => {
    const started = performance.now();
    const { allows } = rulesOf(`User-agent: *\nDisallow: /${part.repeat(250_000)}b\n`);
    expect(allows(`/${'a'.repeat(2000)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
