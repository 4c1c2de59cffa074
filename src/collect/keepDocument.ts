import { createHash } from 'node:crypto';
import { dateOf } from './clock.ts';
import type { Collecting } from './collecting.ts';
import { documentName, extensionOf } from './documentName.ts';
import { type Fault, formatFault, formatMoved } from './faults.ts';
import type { FetchedDocument, Led, Validators } from './fetch/createFetcher.ts';
import { emptyRow, type JournalRow, type Kept, PAGES_FOLDER } from './journal/journalRow.ts';
import type { Target } from './target.ts';

/** Hash of a document's bytes, as the column sha256 has it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a kept document; undefined where the file is gone or no longer what was kept. */
export async function readKept(
  row: JournalRow | undefined,
  { disk, folder }: Collecting,
): Promise<Uint8Array | undefined> {
  if (!row || row.file === '') return undefined;
  const bytes = await disk.read(`${folder}/${row.file}`);
  return bytes && hashOf(bytes) === row.sha256 ? bytes : undefined;
}

/** Validators of a document whose bytes are at hand; without them, it is to be had as a whole. */
export function validatorsOf(
  row: JournalRow | undefined,
  bytes: Uint8Array | undefined,
): Validators | undefined {
  return row && bytes ? { etag: row.etag, lastModified: row.lastModified } : undefined;
}

/** What is to be kept: a document that came for a target, and where it goes. */
export interface Arrival {
  readonly target: Target;
  readonly document: FetchedDocument;
  /** The row it takes the place of. */
  readonly former: JournalRow | undefined;
  /** Its own address, and for an attachment that of its page. */
  readonly url: string;
  readonly page?: string;
  /** Where ingest is not to look, because the tables stand in an attachment. */
  readonly isHidden?: boolean;
}

/** Writes a document to the folder and gives its row. A document keeps its name while it changes. */
export async function keepDocument(arrival: Arrival, collecting: Collecting): Promise<JournalRow> {
  const { target, document, former, url, page = '', isHidden = false } = arrival;
  const { bytes, validators } = document;
  const name = former?.file
    ? former.file.replace(PAGES_FOLDER, '').replace(/[^.]+$/, extensionOf(bytes, url))
    : documentName(target, bytes, url);
  const file = `${isHidden ? PAGES_FOLDER : ''}${name}`;
  await collecting.disk.write(`${collecting.folder}/${file}`, bytes);
  const now = collecting.clock.now();
  const sha256 = hashOf(bytes);
  const isSame = former?.sha256 === sha256;
  return {
    ...emptyRow({ ...target, url }),
    page,
    file,
    sha256,
    ...validators,
    retrieved: isSame ? former.retrieved : dateOf(now),
    status: isSame ? 'unchanged' : 'collected',
    ...whereLed(document),
    asked: new Date(now).toISOString(),
  };
}

/** The row of a document that was asked for again and is as it was. */
export function unchangedRow(row: JournalRow, target: Target, led: Led, now: number): JournalRow {
  const { agency, year, published } = target;
  const asked = new Date(now).toISOString();
  return { ...row, agency, year, published, status: 'unchanged', ...whereLed(led), asked };
}

/** What is kept after a fault: what there was, with the fault's reason. */
export function keptAfter(met: Fault, target: Target, known: Kept | undefined, now: number): Kept {
  const row = known?.row ?? emptyRow(target);
  const failed = { ...target, status: 'failed', asked: new Date(now).toISOString() } as const;
  return {
    row: { ...row, ...failed, reason: formatFault(met) },
    attachment: known?.attachment && { ...known.attachment, page: target.url },
  };
}

function whereLed({ finalUrl, movedForGood }: Led) {
  return {
    finalUrl,
    movedTo: movedForGood ? finalUrl : '',
    reason: movedForGood ? formatMoved(finalUrl) : '',
  };
}
