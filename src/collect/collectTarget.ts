import { attachmentFault, chooseAttachment } from './chooseAttachment.ts';
import type { Collecting, TargetOutcome } from './collecting.ts';
import { contentKind } from './contentKind.ts';
import { type Fault, fault } from './faults.ts';
import type { FetchedDocument, Led } from './fetch/createFetcher.ts';
import type { JournalRow, Kept } from './journal/journalRow.ts';
import { type Verdict, worthOf } from './judge.ts';
import {
  hashOf,
  keepDocument,
  keptAfter,
  readKept,
  unchangedRow,
  validatorsOf,
} from './keepDocument.ts';
import { findPageFault } from './page/findPageFault.ts';
import { type Page, readPage } from './page/readPage.ts';
import type { Target } from './target.ts';

/** What a target is collected from: what is known of it, and the tools. */
interface Job {
  readonly target: Target;
  readonly known: Kept | undefined;
  readonly collecting: Collecting;
}

/**
 * Asks for the document at an address. What comes is kept when it is the report, or may be; what
 * surely is not leaves what there was. Rejects only when the run is stopped or the disk fails.
 */
export async function collectTarget(
  target: Target,
  known: Kept | undefined,
  collecting: Collecting,
): Promise<TargetOutcome> {
  const job = { target, known, collecting };
  const former = await readKept(known?.row, collecting);
  // A page without the attachment that made it worth keeping has to be looked at again.
  const isWhole = known !== undefined && (!isHidden(known.row) || known.attachment !== undefined);
  const bytes = isWhole ? former : undefined;
  const fetched = await collecting.fetcher.fetch(target.url, validatorsOf(known?.row, bytes));
  if (fetched.kind === 'fault') return failed(job, fetched.fault);
  const isSame =
    fetched.kind === 'unchanged' || (bytes && hashOf(fetched.bytes) === known?.row.sha256);
  if (known && isSame) return unchanged(job, known, fetched);
  return fetched.kind === 'document' ? takePage(job, fetched) : failed(job, fault('empty'));
}

const isHidden = ({ file }: JournalRow) => file.startsWith('.');

function failed({ target, known, collecting }: Job, met: Fault): TargetOutcome {
  return { kept: keptAfter(met, target, known, collecting.clock.now()), fault: met };
}

/** The page is as it was; the attachment that holds its report may not be. */
async function unchanged(job: Job, known: Kept, led: Led): Promise<TargetOutcome> {
  const { target, collecting } = job;
  const now = collecting.clock.now();
  const row = { ...unchangedRow(known.row, target, led, now), url: target.url };
  if (!known.attachment) return { kept: { row, attachment: undefined } };
  const { attachment } = known;
  const bytes = await readKept(attachment, collecting);
  const fetched = await collecting.fetcher.fetch(attachment.url, validatorsOf(attachment, bytes));
  if (fetched.kind === 'fault') return failed(job, fetched.fault);
  const isSame =
    fetched.kind === 'unchanged' || (bytes && hashOf(fetched.bytes) === attachment.sha256);
  if (isSame) {
    const same = { ...unchangedRow(attachment, target, fetched, now), page: target.url };
    return { kept: { row, attachment: same } };
  }
  const verdict = await collecting.judge(fetched.bytes, attachment.file);
  const met = attachmentFault(verdict, target);
  if (met) return failed(job, met);
  const arrival = { target, document: fetched, former: attachment, url: attachment.url };
  const kept = await keepDocument({ ...arrival, page: target.url }, collecting);
  return { kept: { row, attachment: kept } };
}

/** Something new has come. */
async function takePage(job: Job, document: FetchedDocument): Promise<TargetOutcome> {
  const { target, collecting } = job;
  const kind = contentKind(document.bytes);
  if (kind === 'other') return failed(job, fault('wrong-type'));
  const verdict = await collecting.judge(document.bytes, target.url);
  const { year } = verdict.kind === 'report' ? verdict : {};
  if (year !== undefined && target.year !== undefined && year !== target.year) {
    return failed(job, at(document, target, fault('other-year', String(year))));
  }
  if (worthOf(verdict) === 3) return keepPage(job, document);
  return takeLesserPage(
    job,
    document,
    verdict,
    kind === 'html' ? readPage(document.bytes) : undefined,
  );
}

/** What has come has no tables: it may be an error, or they may be attached. */
async function takeLesserPage(
  job: Job,
  document: FetchedDocument,
  verdict: Verdict,
  page: Page | undefined,
): Promise<TargetOutcome> {
  const { target, known, collecting } = job;
  const wrong = page && verdict.kind !== 'report' ? findPageFault(page) : undefined;
  if (wrong) return failed(job, at(document, target, wrong));
  const choice = page
    ? await chooseAttachment(page, document.finalUrl, target, collecting)
    : ({ kind: 'none', met: '' } as const);
  if (choice.kind === 'fault') return failed(job, choice.fault);
  if (choice.kind === 'chosen') {
    const { url } = choice;
    const former = known?.attachment?.url === url ? known.attachment : undefined;
    const arrival = { target, document: choice.document, former, url, page: target.url };
    const attachment = await keepDocument(arrival, collecting);
    return keepPage(job, document, attachment);
  }
  const reason = [verdict.kind === 'report' ? '' : verdict.reason, choice.met].filter(Boolean);
  const detail = reason.join('; ') || undefined;
  if (verdict.kind === 'none') {
    return failed(job, at(document, target, fault('not-the-report', detail)));
  }
  const isWorse = worthOf(await formerVerdict(job)) > worthOf(verdict);
  return isWorse
    ? failed(job, at(document, target, fault('tables-gone', detail)))
    : keepPage(job, document);
}

async function keepPage(
  { target, known, collecting }: Job,
  document: FetchedDocument,
  attachment?: JournalRow,
): Promise<TargetOutcome> {
  const arrival = { target, document, former: known?.row, url: target.url };
  const row = await keepDocument({ ...arrival, isHidden: attachment !== undefined }, collecting);
  return { kept: { row, attachment } };
}

/** What the document that is kept was worth. */
async function formerVerdict({ known, collecting }: Job): Promise<Verdict | undefined> {
  const row = known?.attachment ?? known?.row;
  const bytes = await readKept(row, collecting);
  return row && bytes ? collecting.judge(bytes, row.file) : undefined;
}

/** A fault of what redirects led to names the place. */
function at({ finalUrl }: FetchedDocument, { url }: Target, met: Fault): Fault {
  if (URL.canParse(url) && new URL(url).href === finalUrl) return met;
  return fault(met.code, [met.detail, `at ${finalUrl}`].filter(Boolean).join(', '));
}
