import type { Clock } from '../clock.ts';
import { type Fault, type FaultCode, fault } from '../faults.ts';
import type { HostTurns } from './createHostTurns.ts';
import type { Ask, HttpClient, ReplyOrFault } from './createHttpClient.ts';
import { retryAfter } from './retryAfter.ts';

export interface Patience {
  readonly client: HttpClient;
  readonly turns: HostTurns;
  readonly clock: Clock;
}

/** Failures that another try may mend. Time that ran out in full is not spent again. */
const PASSING_FAULTS: readonly FaultCode[] = ['connection-failed', 'stalled', 'truncated'];
const PASSING_STATUSES = [408, 429, 500, 502, 503, 504];

/** How often one address is tried again, and the first wait; each further one is twice as long. */
const RETRIES = 3;
const FIRST_WAIT = 5000;
/** A host that asks for a longer wait is not asked again in this run. */
export const LONGEST_WAIT = 5 * 60_000;

/**
 * Asks in the host's turn, and again after a failure that may pass: after the time the host asks
 * for, else after 5, 10 and 20 seconds. A host that asks for more patience than there is gets it
 * all: it is left alone, and the answer stands.
 */
export async function askPatiently(
  ask: Ask,
  pause: number,
  { client, turns, clock }: Patience,
): Promise<ReplyOrFault> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await turns.take(ask.url.hostname, pause, () => client.get(ask));
    if (!mayPass(answer)) return answer;
    const asked = answer.kind === 'reply' ? retryAfter(header(answer), clock.now()) : undefined;
    const wait = asked ?? FIRST_WAIT * 2 ** attempt;
    turns.hold(ask.url.hostname, Math.min(wait, LONGEST_WAIT));
    if (wait > LONGEST_WAIT) return tooLong(answer, wait);
    if (attempt === RETRIES) return answer;
  }
}

const header = (answer: { headers: Readonly<Record<string, string>> }) =>
  answer.headers['retry-after'];

function mayPass(answer: ReplyOrFault): boolean {
  return answer.kind === 'fault'
    ? PASSING_FAULTS.includes(answer.fault.code)
    : PASSING_STATUSES.includes(answer.status);
}

function tooLong(answer: ReplyOrFault, wait: number): ReplyOrFault {
  if (answer.kind === 'fault') return answer;
  const code = answer.status === 429 ? 'http-too-many' : 'http-server-error';
  const detail = `${answer.status}, asks to come back in ${Math.round(wait / 1000)} s`;
  const asked: Fault = fault(code, detail);
  return { kind: 'fault', fault: asked };
}
