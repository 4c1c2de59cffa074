/** What begins a heading or a label of its own, so that it goes on from nothing: 一、（二）3. ①. */
const MARKER =
  /^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳⒈-⒛㈠-㈩])/;

/** Whether a text begins with the number of a list. */
export function startsWithMarker(text: string): boolean {
  return MARKER.test(text.trim());
}
