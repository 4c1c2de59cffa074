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

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through)/i;

/** Whether an element's attributes hide it or strike it out. */
export function isHidden(attributes: readonly { name: string; value: string }[]): boolean {
  return attributes.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN_STYLE.test(value)),
  );
}
