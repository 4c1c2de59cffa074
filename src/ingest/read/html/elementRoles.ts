/** What elements mean for the text of a page (WHATWG HTML, rendering section). */

/** What is not the text of the page: code, forms, pictures, menus, deletions, readings of characters. */
export const DROPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'button',
  'textarea',
  'datalist',
  'dialog',
  'progress',
  'meter',
  'del',
  's',
  'strike',
  'rt',
  'rp',
]);

/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'html',
  'body',
  'address',
  'article',
  'aside',
  'blockquote',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'legend',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'ul',
]);

/** Blocks that show as an empty line when they are empty. */
export const EMPTY_LINES: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'pre']);

/** Elements in which white space stands as it is. */
export const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** What shows something that is no text; a cell with nothing else in it is not blank. */
const OBJECTS: ReadonlySet<string> = new Set([
  'img',
  'embed',
  'script',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'select',
  'button',
  'progress',
  'meter',
  'del',
  's',
  'strike',
]);

type Attributes = readonly { readonly name: string; readonly value: string }[];

const GONE = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i;
const VEILED =
  /(?:^|;)\s*(?:visibility\s*:\s*(?:hidden|collapse)|text-decoration(?:-line)?\s*:[^;]*line-through)/i;
/** Tricks that make a piece of text invisible; around blocks they serve other ends. */
const INVISIBLE =
  /(?:^|;)\s*(?:(?:opacity|font-size|width|height)\s*:\s*(?:0(?:\.0+)?|\.0+)(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\()/i;
const PIECES: ReadonlySet<string> = new Set([
  'span',
  'font',
  'i',
  'b',
  'em',
  'strong',
  'a',
  'small',
]);

const TURNED_STYLE = /(?:^|;)\s*unicode-bidi\s*:\s*(?:bidi|isolate)-override/i;
/** A sheet puts text beside that of the element, see parseStyleSheet. */
const PUT_BESIDE = /(?:^|;)--put:/;
const TO_THE_LEFT = /(?:^|;)\s*direction\s*:\s*rtl/i;

/** How an element is not read as its text. */
export type Hiding = 'gone' | 'veiled' | 'turned';

/**
 * Whether an element takes no room on the page (`gone`), has room of its own in which its text does
 * not show or is struck out (`veiled`), or shows its text from its end to its beginning, or with
 * more beside it (`turned`).
 */
export function hidingOf(name: string, attributes: Attributes): Hiding | undefined {
  if (attributes.length === 0) return undefined;
  if (attributes.some((attribute) => attribute.name === 'hidden')) return 'gone';
  if (isTurned(name, attributes)) return 'turned';
  const style = attributes.find((attribute) => attribute.name === 'style')?.value;
  if (style === undefined) return undefined;
  if (GONE.test(style) || (PIECES.has(name) && INVISIBLE.test(style))) return 'gone';
  return VEILED.test(style) ? 'veiled' : undefined;
}

function isTurned(name: string, attributes: Attributes): boolean {
  const style = attributeIn(attributes, 'style') ?? '';
  if (PUT_BESIDE.test(style)) return true;
  if (name !== 'bdo' && !TURNED_STYLE.test(style)) return false;
  return TO_THE_LEFT.test(style) || attributeIn(attributes, 'dir')?.toLowerCase() === 'rtl';
}

const attributeIn = (attributes: Attributes, wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;

/** The text that a field of a form shows. */
export function typedText(attributes: Attributes): string {
  const isTyped = TYPED.test(attributeIn(attributes, 'type') ?? 'text');
  return isTyped ? (attributeIn(attributes, 'value') ?? '') : '';
}

/** Whether a field shows something else than what was typed: a box, dots, what it asks for. */
export function showsOther(attributes: Attributes): boolean {
  const type = attributeIn(attributes, 'type') ?? 'text';
  if (!TYPED.test(type)) return type.toLowerCase() !== 'hidden';
  return (attributeIn(attributes, 'placeholder') ?? '') !== '';
}

/** Whether an element that is passed over shows something that is no text. */
export function isObject(name: string, attributes: Attributes): boolean {
  return OBJECTS.has(name) || attributeIn(attributes, 'shadowrootmode') !== undefined;
}

const TYPED = /^(?:text|number|tel|search)?$/i;
