import { z } from 'zod';
import { isDocumentName } from '../documentName.ts';
import { type Target, targetKey, targetSchema } from '../target.ts';

/** Pages whose tables are in an attachment are kept here, where ingest does not look. */
export const PAGES_FOLDER = '.pages/';

export const STATUSES = ['collected', 'unchanged', 'failed'] as const;
export type Status = (typeof STATUSES)[number];

/** Columns of collected.csv, in order. */
export const JOURNAL_COLUMNS = [
  'url',
  'file',
  'sha256',
  'etag',
  'lastModified',
  'retrieved',
  'status',
  'finalUrl',
  'movedTo',
  'reason',
  'page',
  'agency',
  'year',
  'published',
  'asked',
] as const;

const text = z.string();

/** A line of collected.csv: one address, what came from it, and how asking for it ended last. */
export const journalRowSchema = z.strictObject({
  ...targetSchema.shape,
  /** The document that is kept, from the documents folder; empty where there never was one. */
  file: text.refine((name) => name === '' || isDocumentName(name.replace(PAGES_FOLDER, ''))),
  /** Hash of that file. */
  sha256: text.regex(/^([0-9a-f]{64})?$/),
  etag: text,
  lastModified: text,
  /** Date on which that file was fetched. */
  retrieved: text.regex(/^(\d{4}-\d\d-\d\d)?$/),
  status: z.enum(STATUSES),
  /** Where redirects led. */
  finalUrl: text,
  /** The new address of what has moved for good. */
  movedTo: text,
  /** Why there is no document, or no new one, or what is to be known of it. */
  reason: text,
  /** For an attachment, the address of the page that it was found on. */
  page: text,
  /** Time of the last asking, ISO 8601. */
  asked: text,
});
export type JournalRow = z.infer<typeof journalRowSchema>;

/** A row of an address that nothing came from yet. */
export function emptyRow({ url, agency, year, published }: Target): JournalRow {
  return {
    url,
    agency,
    year,
    published,
    file: '',
    sha256: '',
    etag: '',
    lastModified: '',
    retrieved: '',
    status: 'failed',
    finalUrl: '',
    movedTo: '',
    reason: '',
    page: '',
    asked: '',
  };
}

/** The address that a row was collected for: for an attachment, its page's. */
export function targetKeyOf(row: JournalRow): string {
  return targetKey({ ...row, url: row.page || row.url });
}

/** What is kept of one target. */
export interface Kept {
  /** The row of its own address. */
  readonly row: JournalRow;
  /** The attachment that holds the report, where the page itself does not. */
  readonly attachment: JournalRow | undefined;
}

/** A collected document, and the address at which people find it. */
export interface CollectedDocument {
  readonly row: JournalRow;
  readonly address: string;
}

/**
 * The document of a target, if there is one. An attachment has the address of its page, where its
 * readers will look for it; what has moved for good has its new address.
 */
export function documentOf({ row, attachment }: Kept): CollectedDocument | undefined {
  const document = attachment ?? row;
  const isDocument = document.file !== '' && !document.file.startsWith(PAGES_FOLDER);
  return isDocument ? { row: document, address: row.movedTo || row.url } : undefined;
}
