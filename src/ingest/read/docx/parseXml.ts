import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { Refusal, requireAtMost } from '../refusal.ts';

/** An element of a Word part; names carry the usual prefix whatever the file calls it. */
export interface XmlElement {
  /** `w:p`; elements of other namespaces have no prefix that is known here. */
  readonly name: string;
  /** Attributes by local name: `val`, `id`. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  text?(text: string): void;
}

/** ECMA-376 transitional and strict, and Office's markup compatibility. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
]);

/**
 * Streams one XML part through a handler. A DOCTYPE is refused (Office never writes one; it is
 * where entity bombs stand), as is nesting past the limit and anything not well formed.
 * Throws a Refusal.
 */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('file-unreadable', 'DOCTYPE', 'an Office file without one');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    requireAtMost('XML depth', depth, LIMITS.xmlDepth);
    handler.open({
      name: `${PREFIXES.get(tag.uri) ?? 'other:'}${tag.local}`,
      attributes: new Map(Object.values(tag.attributes).map((each) => [each.local, each.value])),
    });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(`${PREFIXES.get(tag.uri) ?? 'other:'}${tag.local}`);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('error', (error) => {
    throw new Refusal('file-unreadable', error.message, 'well-formed XML');
  });
  parser.write(decodeXml(bytes)).close();
}

/** XML without a byte order mark is UTF-8 in every Office file. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
