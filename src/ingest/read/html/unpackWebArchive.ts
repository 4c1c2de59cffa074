import { Refusal } from '../refusal.ts';
import { insertSheets, type SheetPart } from './insertSheets.ts';

/** Header fields of a message (RFC 5322), MIME-Version among them (RFC 2045, 4). */
const HEADERS = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/;
const VERSION = /^MIME-Version:/im;
const BOUNDARY = /boundary="?([^";\r\n]+)/i;
const PAGE = /^Content-Type:\s*text\/html\b/im;
const SHEET = /^Content-Type:\s*text\/css\b/im;
const ID = /^Content-ID:\s*<?([^>\s]+)/im;
const ADDRESS = /^Content-Location:\s*(\S+)/im;
const ENCODING = /^Content-Transfer-Encoding:\s*([\w-]+)/im;

/** Whether a text begins as a web archive does: what browsers and Word save a page with its pictures as. */
export function isWebArchive(start: string): boolean {
  const headers = HEADERS.exec(start.trimStart())?.[0];
  return headers !== undefined && VERSION.test(headers);
}

/**
 * The page in a web archive (MHTML, RFC 2557): its first part that is HTML, with the style sheets
 * that it links to and that are in the archive as well. A file that is none is its own page. Throws
 * a Refusal for an archive without a page.
 */
export function unpackWebArchive(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isWebArchive(buffer.subarray(0, 4096).toString('latin1'))) return bytes;
  const text = buffer.toString('latin1').replace(/^\s+/, '');
  const boundary = BOUNDARY.exec(headersOf(text))?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`);
  const begun = parts.map((part) => part.trimStart());
  const page = begun.find((part) => PAGE.test(headersOf(part)));
  if (page === undefined) {
    throw new Refusal('file-unreadable', 'a web archive without a page', 'the page saved as HTML');
  }
  const sheets = begun.filter((part) => SHEET.test(headersOf(part))).map(sheetPart);
  return Buffer.from(insertSheets(contentOf(page), sheets), 'latin1');
}

function sheetPart(part: string): SheetPart {
  const headers = headersOf(part);
  const id = ID.exec(headers)?.[1];
  const address = ADDRESS.exec(headers)?.[1];
  const names = [id === undefined ? undefined : `cid:${id}`, address];
  return { names: names.filter((name) => name !== undefined), text: contentOf(part) };
}

/** What a part holds, its bytes as characters. */
function contentOf(part: string): string {
  const headers = headersOf(part);
  const encoding = ENCODING.exec(headers)?.[1]?.toLowerCase();
  return decode(part.slice(headers.length), encoding).toString('latin1');
}

const LONGEST_HEADERS = 16_384;

const headersOf = (part: string): string => HEADERS.exec(part.slice(0, LONGEST_HEADERS))?.[0] ?? '';

function decode(body: string, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replaceAll(/=[ \t]*\r?\n/g, '');
  const plain = joined.replaceAll(/=([\dA-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(plain, 'latin1');
}
