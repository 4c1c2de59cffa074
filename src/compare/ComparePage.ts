import type { Words } from '../charts/chart.ts';
import { openColumns } from '../charts/columns/openColumns.ts';
import { MOST_AGENCIES } from '../charts/compare/series.ts';
import { ChartFrame } from '../charts/frame/ChartFrame.ts';
import { wordsOf } from '../i18n/words.ts';
import {
  type CompareState,
  formatCompareState,
  type Notice,
  readCompareState,
} from './compareState.ts';
import { createChips } from './createChips.ts';
import { createGroupButtons } from './createGroupButtons.ts';
import { decorateTable } from './decorateTable.ts';
import { fillForm, readForm } from './fillForm.ts';
import { type LoadedComparison, loadComparison } from './loadComparison.ts';
import { createMeasurePicker, type MeasurePicker } from './measurePicker.ts';
import { showAnew } from './showAnew.ts';

/** Loading that takes longer than this, in milliseconds, is spoken of. */
const PATIENCE = 250;

/**
 * The compare page (`<compare-page>`): its state stands in the address, its figures come from the
 * column files, its picture stands in the chart frame. Without this script the page says what to
 * do instead.
 */
class ComparePage extends HTMLElement {
  private words!: Words;
  private picker!: MeasurePicker;
  private state!: CompareState;
  private readonly columns = openColumns(this.dataset.data ?? '/data/');
  /** Counts what was asked, so that a slow answer to an old question is not shown. */
  private run = 0;

  connectedCallback(): void {
    const locale = this.dataset.locale === 'en' ? 'en' : 'zh';
    this.words = wordsOf(locale, JSON.parse(this.dataset.texts ?? '{}'));
    const { form } = this;
    this.find('.compare-form', HTMLElement).hidden = false;
    this.picker = createMeasurePicker(form, this.words);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      const name = target instanceof Element ? target.getAttribute('name') : null;
      this.go(readForm(form, this.state, name ?? ''));
    });
    this.addEventListener('choose', (event) => this.onChoose(event));
    this.find('[data-retry]', HTMLElement).addEventListener('click', () => this.takeFromAddress());
    addEventListener('popstate', () => this.takeFromAddress());
    this.takeFromAddress();
  }

  private get form(): HTMLFormElement {
    return this.find('form.compare-choices', HTMLFormElement);
  }

  private get frame(): ChartFrame {
    return this.find('chart-frame', ChartFrame);
  }

  private find<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`compare-page has no ${selector}`);
    return found;
  }

  private takeFromAddress(): void {
    const { state, notices } = readCompareState(new URLSearchParams(location.search));
    void this.show(state, notices);
  }

  /** A new state by the reader's hand: an entry of its own in the history. */
  private go(state: CompareState): void {
    history.pushState(null, '', location.pathname + formatCompareState(state));
    void this.show(state, []);
  }

  private async show(state: CompareState, notices: readonly Notice[]): Promise<void> {
    this.run += 1;
    const { run } = this;
    this.state = state;
    this.setFault(undefined);
    const impatience = setTimeout(() => this.say([{ key: 'compare.loading' }]), PATIENCE);
    try {
      const loaded = await loadComparison(state, this.columns, this.words);
      if (run !== this.run) return;
      // What was added stands in the address, so that it is added once.
      if (state.add) {
        history.replaceState(null, '', location.pathname + formatCompareState(loaded.state));
      }
      this.place(loaded);
      this.say([...notices, ...loaded.notices]);
    } catch (error) {
      if (run === this.run) this.fail(error);
    } finally {
      clearTimeout(impatience);
    }
  }

  private place(loaded: LoadedComparison): void {
    const { state, drawn } = loaded;
    this.state = state;
    keepState();
    fillForm(this.form, loaded, this.words);
    this.picker.choose(state.metric);
    this.placeAgencies(loaded);
    this.find('.compare-picture', HTMLElement).hidden = drawn === undefined;
    this.find('.compare-start', HTMLElement).hidden = drawn !== undefined;
    if (!drawn) return;
    showAnew(this.frame, drawn.chart, state.view === 'table' ? 'table' : 'picture');
    decorateTable(this.frame.find('table'), drawn.table, {
      sort: state.sort,
      words: this.words,
      onSort: (sort) => this.go({ ...this.state, sort }),
    });
  }

  private placeAgencies({ agencies, state }: LoadedComparison): void {
    const remove = (code: string) => {
      this.go({ ...this.state, agencies: state.agencies.filter((each) => each !== code) });
      this.find('agency-search input', HTMLInputElement).focus();
    };
    this.find('.compare-agencies', HTMLElement).replaceChildren(
      ...createChips(agencies, this.words, remove),
    );
    const groups = this.find('.compare-groups', HTMLElement);
    const anchor = agencies.at(-1);
    groups.replaceChildren();
    if (!anchor || agencies.length >= MOST_AGENCIES) return;
    void this.columns.agencies().then(({ codes }) => {
      const add = (group: CompareState['add']) =>
        this.go({ ...this.state, agencies: state.agencies, add: group });
      groups.replaceChildren(
        ...createGroupButtons({ codes, chosen: state.agencies, anchor }, this.words, add),
      );
    });
  }

  private onChoose(event: Event): void {
    event.preventDefault();
    if (!(event instanceof CustomEvent)) return;
    const code = String(event.detail.code);
    this.find('agency-search input', HTMLInputElement).value = '';
    const { agencies } = this.state;
    if (agencies.includes(code)) this.say([{ key: 'compare.already' }]);
    else if (agencies.length >= MOST_AGENCIES) {
      this.say([{ key: 'compare.full', params: { most: MOST_AGENCIES } }]);
    } else this.go({ ...this.state, agencies: [...agencies, code] });
  }

  /** Sentences about what was asked, read aloud by assistive technology. */
  private say(notices: readonly Notice[]): void {
    const status = this.find('.compare-notices', HTMLElement);
    status.replaceChildren(
      ...notices.map(({ key, params }) => {
        const sentence = document.createElement('p');
        sentence.textContent = this.words.t(key, params);
        return sentence;
      }),
    );
  }

  private fail(error: unknown): void {
    this.say([]);
    this.setFault(error instanceof Error ? error.message : String(error));
  }

  private setFault(reason: string | undefined): void {
    const fault = this.find('.compare-fault', HTMLElement);
    fault.hidden = reason === undefined;
    const text = reason === undefined ? '' : this.words.t('compare.failed', { reason });
    this.find('.compare-fault p', HTMLElement).textContent = text;
  }
}

/** The page in the other language shows the same. */
function keepState(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.site-language');
  if (link) link.search = location.search;
}

customElements.define('compare-page', ComparePage);
