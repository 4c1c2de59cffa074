import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { applyStyleSheets } from './applyStyleSheets.ts';
import { parsePage } from './parsePage.ts';

/**
 * Puts the page that a frame holds in its own attribute (`<iframe srcdoc="…">`) in the frame's
 * place, in one level. Frames of other files are not known. Throws a Refusal.
 */
export function unfoldFrames(document: DefaultTreeAdapterTypes.Document): void {
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...document.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    const page = node.attrs.find(({ name }) => name === 'srcdoc')?.value;
    if (node.tagName === 'iframe' && page !== undefined) {
      const inner = parsePage(page);
      applyStyleSheets(inner);
      node.tagName = 'div';
      node.nodeName = 'div';
      node.childNodes = inner.childNodes;
    } else for (const child of node.childNodes) waiting.push(child);
  }
}
