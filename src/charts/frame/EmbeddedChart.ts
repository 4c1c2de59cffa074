import './ChartFrame.ts';
import { changeSince, sayBelow, tellHeight } from './embedded.ts';
import { type EmbedAddress, readEmbedAddress } from './readEmbedAddress.ts';

/**
 * One chart of the site inside another page (`<embedded-chart>`): taken out of the page that it
 * stands on, so that it is the same picture with the same table. Tells the page around it how high
 * it is, and says so where the data have moved on from the release it was embedded at.
 */
class EmbeddedChart extends HTMLElement {
  connectedCallback(): void {
    const asked = readEmbedAddress(location.search);
    if (asked) void this.load(asked);
    else sayBelow(this, this.dataset.unknown ?? '');
    tellHeight();
  }

  private async load(asked: EmbedAddress): Promise<void> {
    const address = `${this.dataset.base ?? '/'}${asked.page}`;
    try {
      const response = await fetch(address);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const frame = page.querySelector<HTMLElement>(`chart-frame[data-name="${asked.chart}"]`);
      if (!response.ok || !frame) return sayBelow(this, this.dataset.unknown ?? '');
      this.show(frame, page, `${new URL(address, location.href).href}#${asked.chart}`);
      sayBelow(this, changeSince(this, asked.release));
    } catch {
      sayBelow(this, this.dataset.failed ?? '');
    }
  }

  /** The chart with its two views; downloads and the rest are on its own page. */
  private show(frame: HTMLElement, page: Document, address: string): void {
    const controls = page.querySelector('#chart-controls');
    if (controls instanceof HTMLTemplateElement) {
      controls.content.querySelector('.chart-tools')?.remove();
      this.append(document.importNode(controls, true));
    }
    this.querySelector('.embed-chart')?.replaceChildren(document.importNode(frame, true));
    const back = this.querySelector<HTMLAnchorElement>('.embed-back a');
    if (!back) return;
    back.href = address;
    back.textContent = this.dataset.back ?? '';
  }
}

customElements.define('embedded-chart', EmbeddedChart);
