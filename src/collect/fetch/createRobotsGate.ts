import { type Fault, fault } from '../faults.ts';
import type { ReplyOrFault } from './createHttpClient.ts';
import { followRedirects } from './followRedirects.ts';
import { ALLOW_ALL, parseRobots, type RobotsRules } from './parseRobots.ts';

export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Gives the rules of the host of an address; each host's robots.txt is fetched once. */
export type RobotsGate = (url: URL) => Promise<RobotsAnswer>;

/** RFC 9309, 2.5: at least 500 KiB must be read. */
export const MOST_ROBOTS_BYTES = 512 * 1024;

/** Faults of the host itself: its documents would meet the very same. */
const OF_THE_HOST = ['address-private', 'dns-failure', 'tls-failure', 'connection-failed'];

/** A gate that asks for robots.txt through `ask` and keeps what it learns for the run. */
export function createRobotsGate(
  program: string,
  ask: (url: URL) => Promise<ReplyOrFault>,
): RobotsGate {
  const known = new Map<string, Promise<RobotsAnswer>>();
  return (url) => {
    const answer = known.get(url.origin) ?? fetchRules(new URL('/robots.txt', url), program, ask);
    known.set(url.origin, answer);
    return answer;
  };
}

/**
 * RFC 9309, 2.3.1: a host that says there is none (4xx, or redirects without end) allows all; one
 * that cannot say (5xx, no connection) allows nothing.
 */
async function fetchRules(
  robotsUrl: URL,
  program: string,
  ask: (url: URL) => Promise<ReplyOrFault>,
): Promise<RobotsAnswer> {
  const followed = await followRedirects(robotsUrl.href, ask);
  if (followed.kind === 'fault') return rulesAfter(followed.fault);
  const { status, bytes } = followed.reply;
  if (status === 200) return { kind: 'rules', rules: parseRobots(robotsUrl, bytes, program) };
  if (status >= 500) return { kind: 'fault', fault: fault('robots-unreachable', String(status)) };
  return { kind: 'rules', rules: ALLOW_ALL };
}

function rulesAfter(met: Fault): RobotsAnswer {
  if (met.code.startsWith('redirect')) return { kind: 'rules', rules: ALLOW_ALL };
  if (OF_THE_HOST.includes(met.code)) return { kind: 'fault', fault: met };
  return { kind: 'fault', fault: fault('robots-unreachable', met.code) };
}
