/** What the bytes of an answer are at first sight; readers look closer. */
export type ContentKind = 'html' | 'text' | 'pdf' | 'zip' | 'ole' | 'other';

const HEAD = 4096;
const UTF16_MARK = /^(\xff\xfe|\xfe\xff)/;
const HTML = /<(!doctype\s+html|html|head|body|meta|title|div|table|p|form|script)\b/i;

/** Tells what bytes are, by their beginning: `other` is no kind of document (a picture, a program). */
export function contentKind(bytes: Uint8Array): ContentKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString(
    'latin1',
  );
  if (head.startsWith('PK')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.includes('\0') && !UTF16_MARK.test(head)) return 'other';
  return HTML.test(head.replaceAll('\0', '')) ? 'html' : 'text';
}
