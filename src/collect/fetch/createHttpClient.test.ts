import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import { answer, type Handler, listen, startTestHost } from '../testHost.ts';
import { type Ask, createHttpClient, type HttpOptions } from './createHttpClient.ts';
import { selfSigned } from './selfSigned.ts';

const KB = 1024;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const OPTIONS: HttpOptions = {
  userAgent: 'Gongkai/test',
  allowPrivate: true,
  resolve: async () => ['127.0.0.1'],
  time: { total: 1500, idle: 500 },
  signal: new AbortController().signal,
};

function ask(url: string, options: Partial<HttpOptions> = {}, more: Partial<Ask> = {}) {
  const client = createHttpClient({ ...OPTIONS, ...options });
  closing.push(() => client.close());
  return client.get({ url: new URL(url), headers: {}, limits: { maxBytes: 64 * KB }, ...more });
}

async function askHost(handler: Handler, options: Partial<HttpOptions> = {}, more?: Partial<Ask>) {
  const host = await startTestHost({ '/': handler });
  closing.push(host.close);
  return ask(`${host.origin}/`, options, more);
}

/** Asks a server that speaks no HTTP of its own accord. */
async function askRaw(onSocket: (socket: Socket) => void, scheme = 'http') {
  const server = createTcpServer((socket) => {
    socket.once('data', () => onSocket(socket));
  });
  const { port, close } = await listen(server);
  closing.push(close);
  return ask(`${scheme}://127.0.0.1:${port}/`);
}

const faultCode = (result: Awaited<ReturnType<typeof ask>>) =>
  result.kind === 'fault' ? result.fault.code : `${result.status}`;

describe('createHttpClient', () => {
  it('gives status, headers and body, and says who asks', async () => {
    const host = await startTestHost({ '/x?y': answer(200, { ETag: '"1"' }, '文') });
    closing.push(host.close);
    const reply = await ask(`${host.origin}/x?y`);
    expect(reply).toMatchObject({ kind: 'reply', status: 200, headers: { etag: '"1"' } });
    expect(reply.kind === 'reply' && Buffer.from(reply.bytes).toString()).toBe('文');
    expect(host.asked[0]?.headers['user-agent']).toBe('Gongkai/test');
  });

  it('follows no redirect and receives no body but a document', async () => {
    const moved = await askHost(answer(302, { location: '/y' }, 'x'.repeat(500 * KB)));
    expect(moved).toMatchObject({ status: 302, headers: { location: '/y' }, bytes: { length: 0 } });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const body = pack(Buffer.from('report'.repeat(100)));
    const reply = await askHost(answer(200, { 'content-encoding': encoding }, body));
    expect(reply.kind === 'reply' && reply.bytes.length).toBe(600);
  });

  it('refuses what a look at the head refuses, before its body', async () => {
    const refuse = () => fault('wrong-type');
    const reply = await askHost(
      (_, response) => void response.writeHead(200).write('x'),
      {},
      { refuse },
    );
    expect(faultCode(reply)).toBe('wrong-type');
  });

  it('keeps the beginning of what is too large, where that is wanted', async () => {
    const body = 'x'.repeat(100 * KB);
    const reply = await askHost(
      answer(200, {}, body),
      {},
      { limits: { maxBytes: 1000, cut: true } },
    );
    expect(reply.kind === 'reply' && reply.bytes.length).toBe(1000);
  });

  const faults: readonly (readonly [string, string, Handler])[] = [
    ['a body larger than it may be', 'too-large', answer(200, {}, 'x'.repeat(65 * KB))],
    [
      'a body that never ends',
      'too-large',
      (_, response) => {
        const more = () => {
          while (response.write('x'.repeat(8 * KB)));
        };
        more();
        response.on('drain', more);
      },
    ],
    [
      'a small body that unpacks to a large one',
      'too-large',
      answer(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(10_000 * KB))),
    ],
    [
      'a packed body that is none',
      'bad-response',
      answer(200, { 'content-encoding': 'gzip' }, 'this is no gzip'),
    ],
    [
      'a packed body that breaks off',
      'truncated',
      answer(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.from('report')).subarray(0, 15)),
    ],
    [
      'a compression that nobody asked for',
      'bad-response',
      answer(200, { 'content-encoding': 'zstd' }, 'x'),
    ],
    [
      'a body shorter than was said',
      'truncated',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy());
      },
    ],
    [
      'a chunked body that breaks off',
      'truncated',
      (_, response) => {
        response.writeHead(200).write('x', () => response.destroy());
      },
    ],
    [
      'silence within the body',
      'stalled',
      (_, response) => void response.writeHead(200, { 'content-length': '100' }).write('x'),
    ],
    ['silence before the answer', 'stalled', () => undefined],
    [
      'a body that drips',
      'timed-out',
      (_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ];
  it.each(faults)('ends %s as %s', async (_, code, handler) => {
    expect(faultCode(await askHost(handler))).toBe(code);
  });

  it.each<readonly [string, string, (socket: Socket) => void]>([
    ['a connection that breaks', 'connection-failed', (socket) => socket.destroy()],
    ['an answer that is no HTTP', 'bad-response', (socket) => socket.end('220 mail ready\r\n')],
    [
      'a head without end',
      'bad-response',
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'a: bbbbbbbbbb\r\n'.repeat(10_000)}`),
    ],
  ])('ends %s as %s', async (_, code, onSocket) => {
    expect(faultCode(await askRaw(onSocket))).toBe(code);
  });

  it('names a host where nobody listens', async () => {
    const { port, close } = await listen(createTcpServer());
    await close();
    expect(faultCode(await ask(`http://127.0.0.1:${port}/`))).toBe('connection-failed');
  });

  it('names encryption that is none, and a certificate that nobody vouches for', async () => {
    expect(faultCode(await askRaw((socket) => socket.end('this is no encryption'), 'https'))).toBe(
      'tls-failure',
    );
    const server = createTlsServer(selfSigned(), (_, response) => void response.end('secret'));
    const { port, close } = await listen(server);
    closing.push(close);
    const reply = await ask(`https://a.test:${port}/`);
    expect(reply).toMatchObject({ fault: { detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(faultCode(reply)).toBe('tls-failure');
  });

  it('connects to the very addresses that were checked, and to none that is not public', async () => {
    const host = await startTestHost({ '/': 'inside' });
    closing.push(host.close);
    const url = host.origin.replace('127.0.0.1', 'a.test');
    const names: string[] = [];
    // A rebinding name: public when it is checked, this machine when it would be asked again.
    const resolve = async (name: string) => {
      names.push(name);
      return names.length === 1 ? ['127.0.0.1'] : ['8.8.8.8'];
    };
    expect(faultCode(await ask(url, { resolve }))).toBe('200');
    expect(names).toEqual(['a.test']);
    const guarded = { allowPrivate: false };
    expect(faultCode(await ask(url, { ...guarded }))).toBe('address-private');
    expect(faultCode(await ask(host.origin, guarded))).toBe('address-private');
    expect(
      faultCode(await ask(host.origin.replace('127.0.0.1', '[::ffff:127.0.0.1]'), guarded)),
    ).toBe('address-private');
    expect(host.asked).toHaveLength(1);
  });

  it('names a name that leads nowhere', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    };
    expect(faultCode(await ask('http://a.test/', { resolve }))).toBe('dns-failure');
    const silent = () => new Promise<never>(() => undefined);
    expect(faultCode(await ask('http://a.test/', { resolve: silent }))).toBe('stalled');
  });

  it('ends at once when the run is stopped', async () => {
    const stop = new AbortController();
    const asked = askHost(() => stop.abort(new Error('stopped')), { signal: stop.signal });
    await expect(asked).rejects.toThrow('stopped');
    await expect(ask('http://127.0.0.1:9999/', { signal: stop.signal })).rejects.toThrow('stopped');
  });
});
