import { afterEach, describe, expect, it } from 'vitest';
import { type TestClock, testClock } from '../testClock.ts';
import { answer, type Handler, startTestHost, type TestHost } from '../testHost.ts';
import { createFetcher, type Validators } from './createFetcher.ts';

const PAGE = answer(200, { 'content-type': 'text/html' }, '<p>report</p>');
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function startHost(answers: Record<string, Handler | string>): Promise<TestHost> {
  const host = await startTestHost(answers);
  closing.push(host.close);
  return host;
}

function fetcherOf(clock: TestClock = testClock(), allowPrivate = true) {
  const fetcher = createFetcher({
    userAgent: 'Gongkai/test',
    program: 'Gongkai',
    allowPrivate,
    resolve: async () => ['127.0.0.1'],
    time: { total: 2000, idle: 1000 },
    signal: new AbortController().signal,
    clock,
    pause: 5000,
    maxBytes: 100_000,
  });
  closing.push(() => fetcher.close());
  return async (url: string, known?: Validators) => {
    const fetched = await fetcher.fetch(url, known);
    if (fetched.kind === 'fault') return fetched.fault.code;
    const { finalUrl, movedForGood } = fetched;
    const at = finalUrl === url ? '' : ` ${movedForGood ? 'for good' : 'now'} at ${finalUrl}`;
    return `${fetched.kind}${at}`;
  };
}

/** What comes from one address of a host that answers like this. */
async function fetchFrom(answers: Record<string, Handler | string>, path = '/a') {
  const host = await startHost(answers);
  const fetched = await fetcherOf()(`${host.origin}${path}`);
  return { fetched: fetched.replaceAll(host.origin, ''), host };
}

describe('createFetcher', () => {
  it.each([
    [301, 'document for good at /b'],
    [308, 'document for good at /b'],
    [302, 'document now at /b'],
    [303, 'document now at /b'],
    [307, 'document now at /b'],
  ])('follows a redirect of status %i', async (status, expected) => {
    const { fetched } = await fetchFrom({ '/a': answer(status, { location: '/b' }), '/b': PAGE });
    expect(fetched).toBe(expected);
  });

  it('takes one passing redirect of a chain for a chain that passes', async () => {
    const { fetched } = await fetchFrom({
      '/a': answer(301, { location: '/b' }),
      '/b': answer(302, { location: '/c#part' }),
      '/c': PAGE,
    });
    expect(fetched).toBe('document now at /c');
  });

  it('reads a Chinese address that is not encoded', async () => {
    const location = Buffer.from('/年报', 'utf8').toString('latin1');
    const { host } = await fetchFrom({ '/a': answer(301, { location }) });
    expect(host.paths()).toEqual(['/a', '/%E5%B9%B4%E6%8A%A5']);
  });

  it.each<readonly [string, Record<string, Handler>]>([
    [
      'redirect-loop',
      { '/a': answer(302, { location: '/b' }), '/b': answer(302, { location: '/a' }) },
    ],
    ['redirect-loop', { '/a': answer(301, { location: '/a' }) }],
    ['redirect-broken', { '/a': answer(302) }],
    ['address-invalid', { '/a': answer(302, { location: 'file:///etc/hostname' }) }],
    [
      'address-credentials',
      { '/a': answer(302, { location: 'http://name:word@127.0.0.1:9999/' }) },
    ],
    ['address-port', { '/a': answer(302, { location: 'http://127.0.0.1:22/' }) }],
    ['http-forbidden', { '/a': answer(401) }],
    ['http-forbidden', { '/a': answer(403) }],
    ['http-not-found', { '/a': answer(404) }],
    ['http-gone', { '/a': answer(410) }],
    ['http-unexpected', { '/a': answer(412) }],
    ['http-unexpected', { '/a': answer(304) }],
    ['http-server-error', { '/a': answer(501) }],
    ['empty', { '/a': answer(204) }],
    ['empty', { '/a': answer(200, {}, ' \r\n ') }],
    ['wrong-type', { '/a': answer(200, { 'content-type': 'image/png' }, 'x') }],
    ['wrong-type', { '/a': answer(200, { 'content-type': 'application/json' }, '{}') }],
  ])('ends as %s', async (code, answers) => {
    expect((await fetchFrom(answers)).fetched).toBe(code);
  });

  it('follows five redirects and no sixth', async () => {
    const chain = Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((at) => [`/${at}`, answer(302, { location: `/${at + 1}` })]),
    );
    expect((await fetchFrom({ ...chain, '/6': PAGE }, '/1')).fetched).toBe('document now at /6');
    expect((await fetchFrom({ ...chain, '/6': PAGE }, '/0')).fetched).toBe('redirects-too-many');
  });

  it('asks no host that is not public, by itself or through a redirect', async () => {
    const host = await startHost({ '/a': PAGE });
    expect(await fetcherOf(testClock(), false)(`${host.origin}/a`)).toBe('address-private');
    expect(host.asked).toEqual([]);
  });

  it('checks the host of each redirect anew', async () => {
    const inner = await startHost({ '/secret': PAGE });
    const outer = await startHost({ '/a': answer(302, { location: `${inner.origin}/secret` }) });
    inner.answers['/robots.txt'] = answer(200, {}, 'User-agent: *\nDisallow: /');
    expect(await fetcherOf()(`${outer.origin}/a`)).toBe('robots-disallowed');
    expect(inner.paths()).toEqual([]);
  });

  it('asks again only what has changed', async () => {
    const host = await startHost({
      '/a': (request, response) => {
        const isKnown = request.headers['if-none-match'] === '"1"';
        response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : 'report');
      },
    });
    const fetch = fetcherOf();
    const lastModified = 'Sun, 01 Mar 2026 11:00:00 GMT';
    expect(await fetch(`${host.origin}/a`, { etag: '"1"', lastModified })).toBe('unchanged');
    expect(host.asked.at(-1)?.headers['if-modified-since']).toBe(lastModified);
    expect(await fetch(`${host.origin}/a`, { etag: '"2"', lastModified: '' })).toBe('document');
    const smuggled = { etag: '"2"\r\nx: y', lastModified: '' };
    expect(await fetch(`${host.origin}/a`, smuggled)).toBe('document');
    expect(host.asked.at(-1)?.headers).not.toHaveProperty('if-none-match');
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => answer(200, { 'content-type': 'text/plain' }, text);

  it('is fetched once and obeyed', async () => {
    const host = await startHost({
      '/robots.txt': robots('User-agent: *\nDisallow: /no'),
      '/a': PAGE,
      '/no': PAGE,
    });
    const fetch = fetcherOf();
    expect(await fetch(`${host.origin}/a`)).toBe('document');
    expect(await fetch(`${host.origin}/no`)).toBe('robots-disallowed');
    expect(host.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });

  it.each<readonly [string, string, Handler]>([
    ['that is not there', 'document', answer(404)],
    ['that is forbidden', 'document', answer(403)],
    ['that redirects in a circle', 'document', answer(302, { location: '/robots.txt' })],
    ['that fails', 'robots-unreachable', answer(503)],
    [
      'that breaks off',
      'robots-unreachable',
      (_, response) => {
        response.writeHead(200, { 'content-length': '99' }).write('User', () => response.destroy());
      },
    ],
    [
      'of any size',
      'robots-disallowed',
      answer(200, {}, `User-agent: *\nDisallow: /a\n${'#\n'.repeat(500_000)}`),
    ],
  ])('%s gives %s', async (_, expected, handler) => {
    expect((await fetchFrom({ '/robots.txt': handler, '/a': PAGE })).fetched).toBe(expected);
  });

  it('is followed where it has moved', async () => {
    const { fetched } = await fetchFrom({
      '/robots.txt': answer(301, { location: '/other.txt' }),
      '/other.txt': robots('User-agent: Gongkai\nDisallow: /a'),
      '/a': PAGE,
    });
    expect(fetched).toBe('robots-disallowed');
  });

  it.each([
    ['', [5000, 5000]],
    ['Crawl-delay: 2', [5000, 5000]],
    ['Crawl-delay: 30', [30_000, 30_000]],
    ['Crawl-delay: 86400', [300_000, 300_000]],
  ])('with %j makes the pauses', async (line, waits) => {
    const clock = testClock();
    const host = await startHost({ '/robots.txt': robots(`User-agent: *\n${line}`), '/a': PAGE });
    const fetch = fetcherOf(clock);
    await fetch(`${host.origin}/a`);
    await fetch(`${host.origin}/a`);
    expect(clock.waits).toEqual(waits);
  });
});

describe('retries', () => {
  /** Answers with each of these in turn, then with the page. */
  const inTurn = (...handlers: readonly Handler[]): Handler => {
    const left = [...handlers];
    return (request, response) => (left.shift() ?? PAGE)(request, response);
  };

  async function fetchAfter(...handlers: readonly Handler[]) {
    const clock = testClock();
    const host = await startHost({ '/a': inTurn(...handlers) });
    const fetched = await fetcherOf(clock)(`${host.origin}/a`);
    return { fetched, waits: clock.waits.slice(1), asked: host.paths().length };
  }

  it('wait longer each time, and then give up', async () => {
    const busy = answer(503);
    expect(await fetchAfter(busy, busy, busy)).toEqual({
      fetched: 'document',
      waits: [5000, 10_000, 20_000],
      asked: 4,
    });
    expect(await fetchAfter(busy, busy, busy, busy)).toMatchObject({
      fetched: 'http-server-error',
      asked: 4,
    });
  });

  it('wait as long as the host asks', async () => {
    const busy = answer(429, { 'retry-after': '120' });
    expect(await fetchAfter(busy)).toEqual({ fetched: 'document', waits: [120_000], asked: 2 });
  });

  it('are left where the host asks for a longer wait than there is', async () => {
    const busy = answer(429, { 'retry-after': '3600' });
    expect(await fetchAfter(busy)).toEqual({ fetched: 'http-too-many', waits: [], asked: 1 });
  });

  it('follow a connection that broke', async () => {
    const broken: Handler = (_, response) => void response.destroy();
    expect(await fetchAfter(broken)).toMatchObject({ fetched: 'document', asked: 2 });
  });

  it.each([400, 401, 403, 404, 410, 501])('do not follow status %i', async (status) => {
    expect((await fetchAfter(answer(status))).asked).toBe(1);
  });
});
