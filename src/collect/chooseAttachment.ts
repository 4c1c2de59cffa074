import type { Collecting } from './collecting.ts';
import { contentKind } from './contentKind.ts';
import { type Fault, fault, formatFault } from './faults.ts';
import type { FetchedDocument } from './fetch/createFetcher.ts';
import type { Verdict } from './judge.ts';
import { findAttachments } from './page/findAttachments.ts';
import type { Page } from './page/readPage.ts';
import type { Target } from './target.ts';

/** An attachment that is the report of its page. */
export interface ChosenAttachment {
  readonly kind: 'chosen';
  readonly url: string;
  readonly document: FetchedDocument;
}

export type AttachmentChoice =
  | ChosenAttachment
  | { readonly kind: 'none' /** What was met on the way, in words. */; readonly met: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

interface Candidate extends ChosenAttachment {
  readonly verdict: Extract<Verdict, { kind: 'report' }>;
}

/**
 * The attachment of a page that holds the report with its tables, the first of several that say the
 * same. Reports that say different things are not chosen between: a county's page may hold those of
 * all its towns.
 */
export async function chooseAttachment(
  page: Page,
  pageUrl: string,
  target: Target,
  collecting: Collecting,
): Promise<AttachmentChoice> {
  const candidates: Candidate[] = [];
  const met: string[] = [];
  for (const url of findAttachments(page, pageUrl, target.year)) {
    const tried = await tryAttachment(url, target, collecting);
    if (typeof tried === 'string') met.push(`${url} ${tried}`);
    else candidates.push(tried);
  }
  const ofYear = candidates.filter(({ verdict }) => verdict.year !== undefined);
  const [first, ...others] = ofYear.length > 0 ? ofYear : candidates;
  if (!first) return { kind: 'none', met: met.slice(0, 2).join('; ') };
  const other = others.find(({ verdict }) => verdict.figures !== first.verdict.figures);
  if (!other) return first;
  return { kind: 'fault', fault: fault('attachments-differ', `${first.url} and ${other.url}`) };
}

/** A candidate, or why it is none. */
async function tryAttachment(
  url: string,
  target: Target,
  { fetcher, judge }: Collecting,
): Promise<Candidate | string> {
  const document = await fetcher.fetch(url, undefined);
  if (document.kind === 'fault') return formatFault(document.fault);
  if (document.kind === 'unchanged') return 'has not come';
  if (contentKind(document.bytes) === 'html') return 'is a page and no file';
  const verdict = await judge(document.bytes, nameOf(url));
  const why = attachmentFault(verdict, target);
  if (why || verdict.kind !== 'report') return why ? formatFault(why) : '';
  return { kind: 'chosen', url, document, verdict };
}

/** Why an attachment cannot stand for the report of a target. */
export function attachmentFault(verdict: Verdict, { year }: Target): Fault | undefined {
  if (verdict.kind !== 'report') return fault('not-the-report', verdict.reason);
  if (verdict.year !== undefined && year !== undefined && verdict.year !== year) {
    return fault('other-year', String(verdict.year));
  }
  return verdict.hasTables ? undefined : fault('tables-gone');
}

const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';
