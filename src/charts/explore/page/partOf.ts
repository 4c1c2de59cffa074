/** A part of an element; its absence is our own mistake and throws. */
export function partOf<T extends Element>(
  element: Element,
  selector: string,
  type: new () => T,
): T {
  const found = element.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}
