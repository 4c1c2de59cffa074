import type { Clock } from '../clock.ts';
import { type Fault, type FaultCode, fault } from '../faults.ts';
import { askPatiently, LONGEST_WAIT } from './askPatiently.ts';
import { createHostTurns } from './createHostTurns.ts';
import {
  createHttpClient,
  type Headers,
  type HttpOptions,
  type Reply,
} from './createHttpClient.ts';
import { createRobotsGate, MOST_ROBOTS_BYTES } from './createRobotsGate.ts';
import { type Followed, followRedirects } from './followRedirects.ts';

/** What an earlier answer gave to ask whether anything has changed since. */
export interface Validators {
  readonly etag: string;
  readonly lastModified: string;
}

/** Where redirects led. */
export interface Led {
  readonly finalUrl: string;
  /** Whether the address has changed for good, by the word of its host. */
  readonly movedForGood: boolean;
}

/** A document as it came. */
export interface FetchedDocument extends Led {
  readonly kind: 'document';
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

export type Fetched =
  | FetchedDocument
  | (Led & { readonly kind: 'unchanged' })
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface FetchOptions extends HttpOptions {
  readonly clock: Clock;
  /** Name by which robots.txt may call this program. */
  readonly program: string;
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
  readonly maxBytes: number;
}

export interface Fetcher {
  /** Fetches a document unless it is as it was. Only the signal makes it reject. */
  fetch(address: string, known: Validators | undefined): Promise<Fetched>;
  close(): Promise<void>;
}

const ACCEPT = {
  accept: 'text/html,application/xhtml+xml,application/pdf,application/msword,*/*;q=0.5',
  'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5',
};

/** A fetcher that obeys robots.txt, takes turns, waits, follows redirects and checks each step. */
export function createFetcher(options: FetchOptions): Fetcher {
  const { clock, signal, pause, maxBytes, program } = options;
  const client = createHttpClient(options);
  const patience = { client, clock, turns: createHostTurns(clock, signal) };
  const robots = createRobotsGate(program, (url) =>
    askPatiently(
      { url, headers: {}, limits: { maxBytes: MOST_ROBOTS_BYTES, cut: true } },
      pause,
      patience,
    ),
  );
  const visit = async (url: URL, headers: Headers) => {
    const answer = await robots(url);
    if (answer.kind === 'fault') return answer;
    const { rules } = answer;
    if (!rules.isAllowed(url)) return { kind: 'fault', fault: fault('robots-disallowed') } as const;
    const delay = Math.max(pause, Math.min(rules.crawlDelay * 1000, LONGEST_WAIT));
    return askPatiently({ url, headers, limits: { maxBytes }, refuse: wrongType }, delay, patience);
  };
  return {
    fetch: async (address, known) => {
      const headers = { ...ACCEPT, ...conditions(known) };
      return toFetched(await followRedirects(address, (url) => visit(url, headers)), known);
    },
    close: () => client.close(),
  };
}

function conditions(known: Validators | undefined): Headers {
  const { etag = '', lastModified = '' } = known ?? {};
  return {
    ...(isHeader(etag) && { 'if-none-match': etag }),
    ...(isHeader(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** What was kept in a file may not come back as a header of another kind. */
const isHeader = (text: string) => /^[\x20-\x7e]+$/.test(text);

const NO_DOCUMENT =
  /^(image|video|audio|font)\/|^(text\/css|(text|application)\/(x-)?javascript|application\/json)\b/i;

/** Servers give documents all kinds of types; what is surely none is not even received. */
function wrongType(headers: Headers): Fault | undefined {
  const type = headers['content-type'] ?? '';
  return NO_DOCUMENT.test(type.trim()) ? fault('wrong-type', type.slice(0, 80)) : undefined;
}

const STATUS_FAULTS: Readonly<Record<number, FaultCode>> = {
  401: 'http-forbidden',
  403: 'http-forbidden',
  404: 'http-not-found',
  410: 'http-gone',
  429: 'http-too-many',
};

function toFetched(followed: Followed, known: Validators | undefined): Fetched {
  if (followed.kind === 'fault') return followed;
  const { reply, url, movedForGood } = followed;
  const { status, headers, bytes } = reply;
  const led = { finalUrl: url.href, movedForGood };
  if (status === 304 && Object.keys(conditions(known)).length > 0) {
    return { kind: 'unchanged', ...led };
  }
  if (status !== 200 && status !== 203) return { kind: 'fault', fault: statusFault(reply) };
  if (bytes.every((byte) => byte <= 0x20)) return { kind: 'fault', fault: fault('empty') };
  return {
    kind: 'document',
    bytes,
    validators: { etag: headers.etag ?? '', lastModified: headers['last-modified'] ?? '' },
    ...led,
  };
}

function statusFault({ status }: Reply): Fault {
  const code = STATUS_FAULTS[status] ?? (status >= 500 ? 'http-server-error' : 'http-unexpected');
  return fault(status === 204 || status === 205 ? 'empty' : code, String(status));
}
