/** Properties that a picture may take from the page's styles. */
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'] as const;
const TEXT = ['fill', 'font-size', 'font-weight', 'text-anchor'] as const;
const EVERY = ['opacity', 'fill-opacity', 'stroke-opacity'] as const;

/** Values that need not be said. */
const USUAL: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
  'text-anchor': 'start',
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
};

/**
 * A copy of a drawn chart that needs no style sheet: what its classes look like on the page now
 * stands in presentation attributes.
 */
export function inlineLooks(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copied picture is no picture');
  const drawn = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, at) => {
    const source = drawn[at];
    if (source) inlineLook(element, getComputedStyle(source));
    const tip = element.getAttribute('data-tip');
    if (tip !== null) restoreTitle(element, tip);
  });
  return copy;
}

function inlineLook(element: Element, style: CSSStyleDeclaration): void {
  const { localName } = element;
  element.removeAttribute('class');
  if (localName === 'title' || localName === 'desc' || localName === 'g') {
    if (localName === 'g') element.removeAttribute('fill');
    return;
  }
  const isText = localName === 'text' || localName === 'tspan';
  for (const name of [...(isText ? TEXT : PAINT), ...EVERY]) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== USUAL[name]) element.setAttribute(name, value);
  }
}

function restoreTitle(element: Element, text: string): void {
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = text;
  element.removeAttribute('data-tip');
  element.prepend(title);
}
