/** What a page of the site does inside another one, whatever it shows there. */

/** What an embed address has beside the state of the page. */
const OWN_PARAMETERS = ['page', 'chart', 'release'];

/** Leads back to a page of the site in the state that the address asks for. */
export function linkBack(element: HTMLElement, page: string): void {
  const link = element.querySelector<HTMLAnchorElement>('.embed-back a');
  if (!link) return;
  const params = new URLSearchParams(location.search);
  for (const own of OWN_PARAMETERS) params.delete(own);
  link.href = `${element.dataset.base ?? '/'}${page}?${params}`;
  link.textContent = element.dataset.back ?? '';
}

/** That the data have moved on from the release it was embedded at; empty where they have not. */
export function changeSince({ dataset }: HTMLElement, pinned: string): string {
  if (pinned === '' || pinned === dataset.release) return '';
  return (dataset.changed ?? '').replace('{pinned}', pinned);
}

/** Says a sentence under what is embedded. */
export function sayBelow(element: HTMLElement, text: string): void {
  const note = element.querySelector('.embed-note');
  if (note) note.textContent = text;
}

/** Tells embed.js on the page around how high this one is; anyone may know how high it is. */
export function tellHeight(): void {
  new ResizeObserver(() => {
    if (parent === window) return;
    parent.postMessage({ gongkai: 'height', height: document.body.offsetHeight }, '*');
  }).observe(document.body);
}
