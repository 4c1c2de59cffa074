import { openColumns } from '../charts/columns/openColumns.ts';
import { ChartFrame } from '../charts/frame/ChartFrame.ts';
import { wordsOf } from '../i18n/words.ts';
import { readCompareState } from './compareState.ts';
import { loadComparison } from './loadComparison.ts';
import { showAnew } from './showAnew.ts';

/**
 * A comparison inside another page (`<embedded-comparison>`): the state stands in the address, as
 * on the compare page. Tells the page around it how high it is, and says so where the data have
 * moved on from the release it was embedded at.
 */
class EmbeddedComparison extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('.embed-chart')?.removeAttribute('hidden');
    void this.load();
    new ResizeObserver(() => this.tellHeight()).observe(document.body);
  }

  private async load(): Promise<void> {
    const { dataset } = this;
    const words = wordsOf(dataset.locale === 'en' ? 'en' : 'zh', JSON.parse(dataset.texts ?? '{}'));
    const params = new URLSearchParams(location.search);
    try {
      const { state } = readCompareState(params);
      const { drawn } = await loadComparison(state, openColumns(dataset.data ?? '/data/'), words);
      const frame = this.querySelector('chart-frame');
      if (!drawn || !(frame instanceof ChartFrame)) return this.say(dataset.unknown ?? '');
      frame.querySelector('.chart-tools')?.remove();
      showAnew(frame, drawn.chart, state.view === 'table' ? 'table' : 'picture');
      this.linkBack();
      this.say(this.changeSince(params.get('release') ?? ''));
    } catch {
      this.say(dataset.failed ?? '');
    }
  }

  /** To the same state on the compare page. */
  private linkBack(): void {
    const back = this.querySelector<HTMLAnchorElement>('.embed-back a');
    if (!back) return;
    const params = new URLSearchParams(location.search);
    for (const own of ['page', 'chart', 'release']) params.delete(own);
    back.href = `${this.dataset.base ?? '/'}compare/?${params}`;
    back.textContent = this.dataset.back ?? '';
  }

  private changeSince(pinned: string): string {
    if (pinned === '' || pinned === this.dataset.release) return '';
    return (this.dataset.changed ?? '').replace('{pinned}', pinned);
  }

  private say(text: string): void {
    const note = this.querySelector('.embed-note');
    if (note) note.textContent = text;
  }

  /** For embed.js on the page around; anyone may know how high a public chart is. */
  private tellHeight(): void {
    if (parent === window) return;
    parent.postMessage({ gongkai: 'height', height: document.body.offsetHeight }, '*');
  }
}

customElements.define('embedded-comparison', EmbeddedComparison);
