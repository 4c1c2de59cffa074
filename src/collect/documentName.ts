import { createHash } from 'node:crypto';
import { type ContentKind, contentKind } from './contentKind.ts';
import { type Target, targetKey } from './target.ts';

/** The extensions of a kind of content; the first where the address has none of them. */
const EXTENSIONS: Readonly<Record<ContentKind, readonly string[]>> = {
  html: ['html'],
  text: ['txt', 'csv', 'md'],
  pdf: ['pdf'],
  zip: ['docx', 'xlsx', 'zip'],
  ole: ['doc', 'wps', 'xls', 'et'],
  other: ['bin'],
};

/**
 * The name under which a document is kept: `330206007-2021-1f0c9a2b.html`, from the agency's code,
 * the year and a hash of the address. It stays the same when the document changes, so that a new
 * one replaces the old, and holds nothing that an address could smuggle into a path.
 */
export function documentName(target: Target, bytes: Uint8Array, address: string): string {
  const owner = `${target.agency ?? 'unknown'}-${target.year ?? 'undated'}`;
  const hash = createHash('sha256')
    .update(targetKey({ ...target, url: address }))
    .digest('hex');
  return `${owner}-${hash.slice(0, 8)}.${extensionOf(bytes, address)}`;
}

/** Whether a name is one that documentName gives, so that a tampered list leads to no other file. */
export function isDocumentName(name: string): boolean {
  return /^[0-9a-z-]+-(\d{4}|undated)-[0-9a-f]{8}\.[a-z]+$/.test(name);
}

/** The extension that fits the content; the address decides among those of one kind. */
export function extensionOf(bytes: Uint8Array, address: string): string {
  const possible = EXTENSIONS[contentKind(bytes)];
  const written = /\.([a-z]{2,4})(?:$|[?#&])/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return possible.includes(written) ? written : (possible[0] ?? 'bin');
}
