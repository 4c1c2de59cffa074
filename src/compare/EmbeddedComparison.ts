import { openColumns } from '../charts/columns/openColumns.ts';
import { ChartFrame } from '../charts/frame/ChartFrame.ts';
import { changeSince, linkBack, sayBelow, tellHeight } from '../charts/frame/embedded.ts';
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
    tellHeight();
  }

  private async load(): Promise<void> {
    const { dataset } = this;
    const words = wordsOf(dataset.locale === 'en' ? 'en' : 'zh', JSON.parse(dataset.texts ?? '{}'));
    const params = new URLSearchParams(location.search);
    try {
      const { state } = readCompareState(params);
      const { drawn } = await loadComparison(state, openColumns(dataset.data ?? '/data/'), words);
      const frame = this.querySelector('chart-frame');
      if (!drawn || !(frame instanceof ChartFrame)) return sayBelow(this, dataset.unknown ?? '');
      frame.querySelector('.chart-tools')?.remove();
      showAnew(frame, drawn.chart, state.view === 'table' ? 'table' : 'picture');
      linkBack(this, 'compare/');
      sayBelow(this, changeSince(this, params.get('release') ?? ''));
    } catch {
      sayBelow(this, dataset.failed ?? '');
    }
  }
}

customElements.define('embedded-comparison', EmbeddedComparison);
