import { createSvgElement } from './createElement.ts';

/** Properties that a picture may take from the page's styles, with the value that need not be said. */
const PAINT = {
  fill: '',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
};
const TEXT = { fill: '', 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' };
const EVERY = { opacity: '1', 'fill-opacity': '1', 'stroke-opacity': '1' };

/**
 * A copy of a drawn chart that needs no style sheet: what its classes look like on the page now
 * stands in presentation attributes.
 */
export function inlineLooks(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const drawn = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, at) => {
    const source = drawn[at];
    if (source) inlineLook(element, getComputedStyle(source));
    const tip = element.getAttribute('data-tip');
    if (tip === null) return;
    element.removeAttribute('data-tip');
    element.prepend(createSvgElement('title', {}, tip));
  });
  return copy;
}

function inlineLook(element: Element, style: CSSStyleDeclaration): void {
  const { localName } = element;
  element.removeAttribute('class');
  if (localName === 'g') element.removeAttribute('fill');
  if (localName === 'title' || localName === 'g') return;
  const own = localName === 'text' ? TEXT : PAINT;
  for (const [name, usual] of Object.entries({ ...own, ...EVERY })) {
    const value = style.getPropertyValue(name);
    if (value !== usual) element.setAttribute(name, value);
  }
}
