import { partOf } from './partOf.ts';

/** What an embed address has beside the state of the page. */
const OWN_PARAMETERS = ['page', 'chart', 'release'];

/**
 * What the page does inside another one: leads back to itself, says so where the data have moved on
 * from the release that it was embedded at, and tells the page around it how high it is.
 */
export function settleEmbed(element: HTMLElement): void {
  const { base = '/', back = '', release = '', changed = '' } = element.dataset;
  const params = new URLSearchParams(location.search);
  const pinned = params.get('release') ?? '';
  for (const name of OWN_PARAMETERS) params.delete(name);
  const link = partOf(element, '.embed-back a', HTMLAnchorElement);
  link.href = `${base}explore/?${params}`;
  link.textContent = back;
  if (/^[0-9a-f]{4,64}$/.test(pinned) && pinned !== release) {
    partOf(element, '.embed-note', HTMLElement).textContent = changed.replace('{pinned}', pinned);
  }
  new ResizeObserver(() => {
    // For embed.js on the page around; anyone may know how high a public chart is.
    if (parent !== window)
      parent.postMessage({ gongkai: 'height', height: document.body.offsetHeight }, '*');
  }).observe(document.body);
}
