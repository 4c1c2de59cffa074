/** JSON that is safe inside a script element: nothing in it can close the element. */
export function formatJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
