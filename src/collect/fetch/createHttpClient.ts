import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { type Fault, FaultError } from '../faults.ts';
import { nameFailure } from './nameFailure.ts';
import { type BodyLimits, receiveBody } from './receiveBody.ts';
import { checkedAddresses, type ResolveHost } from './resolveHost.ts';
import { type TimeLimits, watchTime } from './watchTime.ts';

/** Headers of an answer by name in small letters. */
export type Headers = Readonly<Record<string, string>>;

/** An answer of any status; a body only where the status says there is a document (200, 203). */
export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export type ReplyOrFault = Reply | { readonly kind: 'fault'; readonly fault: Fault };

/** One GET request. */
export interface Ask {
  readonly url: URL;
  readonly headers: Headers;
  readonly limits: BodyLimits;
  /** A look at the head of the answer before its body is received. */
  readonly refuse?: (headers: Headers) => Fault | undefined;
}

export interface HttpOptions {
  readonly userAgent: string;
  /** Also connect to addresses that are not public. */
  readonly allowPrivate: boolean;
  readonly resolve: ResolveHost;
  readonly time: TimeLimits;
  /** Ends every request; what was asked then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

export interface HttpClient {
  /** One request, no redirect followed. A failure is a result; only the signal makes it reject. */
  get(ask: Ask): Promise<ReplyOrFault>;
  close(): Promise<void>;
}

const DOCUMENT = [200, 203];

/** A client that connects only to addresses it has checked, and waits for nothing endlessly. */
export function createHttpClient(options: HttpOptions): HttpClient {
  const agent = new Agent({
    connect: checkedConnector(options),
    // No connection is kept: a pause lies between two requests, and each is checked anew.
    pipelining: 0,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    get: (ask) => get(agent, ask, options),
    close: () => agent.destroy(),
  };
}

async function get(agent: Agent, ask: Ask, options: HttpOptions): Promise<ReplyOrFault> {
  const watch = watchTime(options.time, options.signal);
  try {
    const headers = { 'user-agent': options.userAgent, 'accept-encoding': 'gzip', ...ask.headers };
    const asking = request(ask.url, { dispatcher: agent, headers, signal: watch.signal });
    const response = await Promise.race([asking, watch.over]);
    watch.alive();
    return await receive(response, ask, watch.alive);
  } catch (error) {
    options.signal.throwIfAborted();
    return { kind: 'fault', fault: nameFailure(watch.signal.reason ?? error) };
  } finally {
    watch.stop();
  }
}

async function receive(
  { statusCode: status, headers: raw, body }: Dispatcher.ResponseData,
  { refuse, limits }: Ask,
  onPiece: () => void,
): Promise<ReplyOrFault> {
  // A body that is not wanted is broken off, which is no failure.
  body.on('error', () => undefined);
  try {
    const headers = plainHeaders(raw);
    if (!DOCUMENT.includes(status)) {
      return { kind: 'reply', status, headers, bytes: new Uint8Array() };
    }
    const refused = refuse?.(headers);
    if (refused) return { kind: 'fault', fault: refused };
    const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase();
    const length = readLength(headers['content-length']);
    const bytes = await receiveBody(body, { encoding, length, onPiece }, limits);
    return { kind: 'reply', status, headers, bytes };
  } finally {
    body.destroy();
  }
}

/** Resolves and checks a host, then connects to one of the very addresses that were checked. */
function checkedConnector(options: HttpOptions): buildConnector.connector {
  return (target, callback) => {
    checkedAddresses(target.hostname, options.resolve, options.allowPrivate).then(
      (addresses) => {
        const lookup = lookupAmong(addresses);
        const connect = buildConnector({
          lookup,
          allowH2: false,
          timeout: options.time.idle,
        } as buildConnector.BuildOptions);
        connect(target, callback);
      },
      (error) => callback(error instanceof Error ? error : new FaultError('dns-failure'), null),
    );
  };
}

/** A lookup that knows these addresses and asks nobody. */
function lookupAmong(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all }, callback) => {
    const [first] = known;
    if (all || !first) callback(null, known);
    else callback(null, first.address, first.family);
  };
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) plain[name.toLowerCase()] = first;
  }
  return plain;
}

function readLength(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}
