import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { Refusal, requireAtMost } from '../refusal.ts';

/** An element of a Word part; names carry the usual prefix whatever the file calls it. */
export interface XmlElement {
  /** `w:p`; `other` for elements of namespaces that are not read. */
  readonly name: string;
  /** The value of an attribute by its local name: `val`, `id`. */
  readonly attribute: (name: string) => string | undefined;
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
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14:'],
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
      name: nameOf(tag),
      attribute: (name) => Object.values(tag.attributes).find(({ local }) => local === name)?.value,
    });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(nameOf(tag));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('error', (error) => {
    throw new Refusal('file-unreadable', error.message, 'well-formed XML');
  });
  parser.write(decodeXml(bytes)).close();
}

/** Names by namespace and local name: a document has a few dozen, each thousands of times. */
const NAMES = new Map<string, Map<string, string>>(
  [...PREFIXES.keys()].map((uri) => [uri, new Map()]),
);
/** The namespace asked for last and its names: nearly every element is of the same as the one before. */
const LATEST: { uri: string; names: Map<string, string> | undefined } = {
  uri: '',
  names: undefined,
};

function nameOf({ uri, local }: { uri: string; local: string }): string {
  if (uri !== LATEST.uri) Object.assign(LATEST, { uri, names: NAMES.get(uri) });
  const { names } = LATEST;
  if (!names) return 'other';
  const known = names.get(local);
  if (known !== undefined) return known;
  const name = `${PREFIXES.get(uri)}${local}`;
  // A file of a million invented names must not fill the memory.
  if (names.size < 1000) names.set(local, name);
  return name;
}

/** XML without a byte order mark is UTF-8 in every Office file. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
