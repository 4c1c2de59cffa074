import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { BLOCKS } from './elementRoles.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode | null;

/** Elements that set their text apart by what they are. */
const APART = /^(?:a|small|big|sub|label|code|cite|q|kbd)$/;
/** What of a style sets a piece of text apart from the one before, and not by its typeface. */
const PLACED =
  /(?:^|;)\s*(font-size|vertical-align|position|top|bottom|(?:margin|padding)-left|opacity|filter|zoom|clip(?:-path)?|transform|content-visibility)\s*:\s*([^;]+)/gi;
/** A box of its own, beside which no digit of its number stands. */
const BOX =
  /(?:^|;)\s*(?:display\s*:\s*inline-|float\s*:\s*(?:left|right)|position\s*:\s*absolute)/i;
/** Text of the colour of the page. */
const UNSEEN =
  /(?:^|;)\s*color\s*:\s*(?:white|transparent|#f{3}(?:f{3})?|rgba?\(\s*255\D+255\D+255)\b/i;
/** An element whose children are boxes. */
const HOLDER = /(?:^|;)\s*display\s*:\s*(?:inline-)?(?:flex|grid)/i;
const WHITE = /^(?:white|#?f{6})$/i;
const CELL = /^t[dh]$/;

/**
 * How a text is set by the elements around it, up to its block or cell. Two pieces of one number
 * are set alike; a figure and the mark of a note behind it are not.
 */
export function voiceOf(parent: Parent): string {
  const words = new Set<string>();
  const rules = new Map<string, string>();
  let at = parent;
  while (at && defaultTreeAdapter.isElementNode(at)) {
    const { tagName, attrs } = at;
    if (BLOCKS.has(tagName) || CELL.test(tagName)) break;
    if (APART.test(tagName)) words.add(tagName);
    for (const { name, value } of attrs) {
      if (name === 'class' || name === 'size' || (name === 'color' && WHITE.test(value)))
        words.add(`${name}=${value}`);
    }
    if (UNSEEN.test(styleOf(at))) words.add('unseen');
    // The innermost rule counts.
    for (const [, rule = '', value = ''] of styleOf(at).matchAll(PLACED)) {
      if (!rules.has(rule)) rules.set(rule, value);
    }
    const above = at.parentNode;
    const isBox = BOX.test(styleOf(at)) || (above !== null && HOLDER.test(styleOf(above)));
    if (isBox) words.add(`${above?.childNodes.indexOf(at)}`);
    at = above;
  }
  return [...words, ...Array.from(rules, (rule) => rule.join())].toSorted().join(' ');
}

function styleOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  return node.attrs.find(({ name }) => name === 'style')?.value ?? '';
}
