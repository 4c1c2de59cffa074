import { changeSince, linkBack, sayBelow, tellHeight } from '../../frame/embedded.ts';

/**
 * What the page does inside another one: leads back to itself, says so where the data have moved on
 * from the release that it was embedded at, and tells the page around it how high it is.
 */
export function settleEmbed(element: HTMLElement): void {
  const pinned = new URLSearchParams(location.search).get('release') ?? '';
  linkBack(element, 'explore/');
  if (/^[0-9a-f]{4,64}$/.test(pinned)) sayBelow(element, changeSince(element, pinned));
  tellHeight();
}
