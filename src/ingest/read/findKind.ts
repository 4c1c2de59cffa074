import { decodeText } from './decodeText.ts';
import { findDelimiter } from './findDelimiter.ts';
import { isWebArchive } from './html/unpackWebArchive.ts';
import { openZip } from './openZip.ts';
import { Refusal } from './refusal.ts';

/** What a file is, by its content; its name is never asked. */
export const KINDS = ['text', 'html', 'csv', 'docx', 'xlsx', 'xls', 'doc', 'pdf', 'zip'] as const;
export type Kind = (typeof KINDS)[number];

const READABLE = 'text, HTML, Word, WPS, PDF, Excel, CSV or a zip archive of these';

/** Kinds with a mark of their own at the start that cannot be read, with what to do instead. */
const UNREADABLE: readonly (readonly [mark: string, actual: string, expected: string])[] = [
  ['{\\rtf', 'an RTF file', 'the same saved as docx'],
  ['\x89PNG', 'a picture (PNG)', READABLE],
  ['\xff\xd8\xff', 'a picture (JPEG)', READABLE],
  ['GIF8', 'a picture (GIF)', READABLE],
  ['BM', 'a picture (BMP)', READABLE],
  ['II*\0', 'a picture (TIFF)', READABLE],
  ['MM\0*', 'a picture (TIFF)', READABLE],
  ['Rar!', 'a RAR archive', 'a zip archive'],
  ['7z\xbc\xaf', 'a 7z archive', 'a zip archive'],
  ['\x1f\x8b', 'a gzip archive', 'a zip archive'],
  ['%!PS', 'a PostScript file', 'PDF'],
];

const OLE_MARK = '\xd0\xcf\x11\xe0';
const PDF_MARK = '%PDF-';
/** ISO 32000-1, note 13: readers accept a header anywhere in the first 1,024 bytes. */
const PDF_HEADER_WITHIN = 1024;
const HEAD = 4096;
const SAMPLE = 16 * HEAD;

/** Finds what a file is. Throws a Refusal that says what to do for kinds that cannot be read. */
export async function findKind(bytes: Uint8Array): Promise<Kind> {
  if (bytes.length === 0) throw new Refusal('file-unreadable', 'an empty file', READABLE);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sample = buffer.subarray(0, SAMPLE);
  const start = sample.toString('latin1');
  const head = start.slice(0, HEAD);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (head.startsWith(OLE_MARK)) return oleKind(buffer);
  if (head.slice(0, PDF_HEADER_WITHIN).includes(PDF_MARK)) return 'pdf';
  if (isWebArchive(head)) return 'html';
  const known = UNREADABLE.find(([mark]) => head.startsWith(mark) && !isText(mark, buffer));
  if (known) throw new Refusal('file-unreadable', known[1], known[2]);
  return textKind(sample, start);
}

/** Two letters may begin a text as well; a picture has a zero byte near its start. */
function isText(mark: string, buffer: Buffer): boolean {
  return mark === 'BM' && !buffer.subarray(0, 32).includes(0);
}

async function zipKind(bytes: Uint8Array): Promise<Kind> {
  const zip = await openZip(bytes);
  const has = (folder: string) => zip.entries.some((entry) => entry.name.startsWith(folder));
  if (!zip.find('[Content_Types].xml')) return 'zip';
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'xlsx';
  return 'zip';
}

/** The streams of an OLE file are named in UTF-16 in its directory ([MS-CFB] 2.6.1). */
function oleKind(buffer: Buffer): Kind {
  const has = (stream: string) => buffer.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  if (has('EncryptedPackage')) {
    throw new Refusal('file-unreadable', 'an encrypted Office file', 'one without a password');
  }
  throw new Refusal('file-unreadable', 'an unknown OLE file', READABLE);
}

const HTML_START =
  /^\s*<(?:!doctype\s+html|html|head|body|meta|title|link|div|table|p|h[1-6]|ul|ol|main|header|form|section|article|span|strong|b|style|script|center|font|!--)\b/i;
const HTML_INSIDE = /<(html|body|table|div)\b[^>]*>/i;
const OFFICE_XML = /<\?mso-application|<w:wordDocument|<pkg:package/;

/** The kind of a text by its beginning, read as Latin-1 since its encoding is not known yet. */
function textKind(sample: Buffer, beginning: string): Kind {
  // Zero bytes go, so that markup in UTF-16 is seen as well.
  const start = beginning.replaceAll('\0', '');
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (text.includes('<') && isHtml(text)) return 'html';
  // In UTF-16 the bytes of a comma and of a line's end stand within Chinese characters too.
  const decoded = start.length < sample.length ? decodeText(sample)?.text : undefined;
  return findDelimiter(decoded ?? text) ? 'csv' : 'text';
}

function isHtml(text: string): boolean {
  if (OFFICE_XML.test(text)) {
    throw new Refusal('file-unreadable', 'Word XML in one file', 'the same saved as docx');
  }
  const markup = text.replace(/^\s*<\?xml[^>]*>/, '');
  return HTML_START.test(markup) || (HTML_INSIDE.test(markup) && markup.includes('</'));
}
