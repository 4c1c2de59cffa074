/** What begins a heading or a label of its own, so that it goes on from nothing: 一、（二）3. ①. */
const MARKER =
  /^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳⒈-⒛㈠-㈩])/;

/** Whether a text begins with the number of a list. */
export function startsWithMarker(text: string): boolean {
  return MARKER.test(text.trim());
}

const INNER = /[（(][一二三四五六七八九十]+[）)]/;

/** Whether the number of a list stands anywhere in a text: 第二十条第（一）项 names a group of rows. */
export function holdsMarker(text: string): boolean {
  return INNER.test(text);
}
