import { type Fault, FaultError, fault } from '../faults.ts';
import { checkUrl } from './checkUrl.ts';
import type { Reply, ReplyOrFault } from './createHttpClient.ts';

/** Where a chain of redirects ended. */
export type Followed =
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      readonly url: URL;
      /** Whether there were redirects, and every one said that the address has changed for good. */
      readonly movedForGood: boolean;
    }
  | { readonly kind: 'fault'; readonly fault: Fault };

const FOR_GOOD = [301, 308];
const REDIRECTS = [301, 302, 303, 307, 308];
export const MOST_REDIRECTS = 5;

/** Visits an address, and the addresses it redirects to; each is checked before it is visited. */
export async function followRedirects(
  start: string,
  visit: (url: URL) => Promise<ReplyOrFault>,
): Promise<Followed> {
  try {
    return await follow(start, visit);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { kind: 'fault', fault: error.fault };
  }
}

async function follow(
  start: string,
  visit: (url: URL) => Promise<ReplyOrFault>,
): Promise<Followed> {
  let url = checkUrl(start);
  const seen = new Set<string>();
  let forGood = true;
  for (;;) {
    seen.add(url.href);
    const reply = await visit(url);
    if (reply.kind === 'fault') return reply;
    if (!REDIRECTS.includes(reply.status)) {
      return { kind: 'reply', reply, url, movedForGood: forGood && seen.size > 1 };
    }
    forGood &&= FOR_GOOD.includes(reply.status);
    url = nextUrl(reply, url);
    if (seen.has(url.href)) throw new FaultError('redirect-loop', url.href);
    if (seen.size > MOST_REDIRECTS) {
      return { kind: 'fault', fault: fault('redirects-too-many', `more than ${MOST_REDIRECTS}`) };
    }
  }
}

function nextUrl({ status, headers }: Reply, from: URL): URL {
  const { location } = headers;
  if (location === undefined || location.trim() === '') {
    throw new FaultError('redirect-broken', `${status} without an address`);
  }
  // Headers come as Latin-1; servers that do not encode Chinese addresses mean UTF-8.
  return checkUrl(Buffer.from(location, 'latin1').toString('utf8'), from);
}
