import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { decodeText } from './decodeText.ts';
import { Refusal } from './refusal.ts';

export interface DecodedMarkup {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Beyond this share of broken characters nothing in the text can be trusted. */
const MOST_DAMAGED = 0.1;

/**
 * Decodes a page or a CSV file by its bytes; what a page says of its own encoding is often wrong.
 * Stray zero bytes, which no browser shows, are passed over. Throws a Refusal for what is no text.
 */
export function decodeMarkup(bytes: Uint8Array): DecodedMarkup {
  const decoded = decodeText(bytes) ?? decodeText(bytes.filter((byte) => byte !== 0));
  if (!decoded) throw new Refusal('file-unreadable', 'bytes that are no text', 'text');
  const { encoding, damaged } = decoded;
  const text = decoded.text.replaceAll('\0', '');
  if (damaged > text.length * MOST_DAMAGED) {
    throw new Refusal('file-unreadable', `${damaged} broken characters`, 'text');
  }
  const diagnostics = damaged > 0 ? [diagnose('encoding-damaged', { actual: `${damaged}` })] : [];
  return { text, encoding, diagnostics };
}
