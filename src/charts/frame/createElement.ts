type Attributes = Readonly<Record<string, string | number>>;
type Inside = readonly (string | Node)[];

/** An element of a page with its attributes and what is in it. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...inside: Inside
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, inside);
}

/** An element of a picture. */
export function createSvgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...inside: Inside
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, inside);
}

function fill<T extends Element>(element: T, attributes: Attributes, inside: Inside): T {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}
