import type { AgencyIndex } from './agencyIndex.ts';
import { loadAgencyIndex } from './loadAgencyIndex.ts';
import type { LookupRecord } from './lookupRecord.ts';
import { createOption, hrefOf } from './searchOption.ts';

/** How many results are shown; the status says how many there are. */
const SHOWN = 12;

/**
 * The agency search as a combobox (WAI-ARIA 1.2): arrows move, Enter goes, Escape closes. Its words
 * and addresses come as data attributes; without this script its form leads to the list of regions.
 */
class AgencySearch extends HTMLElement {
  private index: AgencyIndex | undefined;
  private results: readonly LookupRecord[] = [];
  private active = -1;

  connectedCallback(): void {
    const { input, list } = this;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('focus', () => void this.load());
    input.addEventListener('input', () => void this.search());
    input.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.onClick(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.onSubmit(event));
    this.addEventListener('focusout', (event) => this.onLeave(event));
    this.takeFromAddress();
  }

  private get input(): HTMLInputElement {
    return this.find('input', HTMLInputElement);
  }

  private get list(): HTMLElement {
    return this.find('[role="listbox"]', HTMLElement);
  }

  private get status(): HTMLElement {
    return this.find('[role="status"]', HTMLElement);
  }

  private find<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`agency-search has no ${selector}`);
    return found;
  }

  /** `/?q=…`: what was typed where the search could not run. */
  private takeFromAddress(): void {
    const typed = new URLSearchParams(location.search).get('q');
    if (typed === null || this.dataset.prefill === undefined) return;
    this.input.value = typed;
    void this.search();
  }

  private async load(): Promise<void> {
    if (this.index) return;
    try {
      this.index = await loadAgencyIndex(this.dataset.lookup ?? '');
    } catch {
      this.say(this.dataset.failed ?? '');
    }
  }

  private async search(): Promise<void> {
    await this.load();
    if (!this.index) return;
    const typed = this.input.value;
    this.results = this.index.find(typed);
    this.active = -1;
    this.show(typed.trim() === '');
  }

  private show(untouched: boolean): void {
    const { list, results } = this;
    const shown = results.slice(0, SHOWN);
    list.replaceChildren(
      ...shown.map((record, at) => createOption(record, `${list.id}-${at}`, this.dataset)),
    );
    this.open(shown.length > 0);
    this.toggleAttribute('data-empty', !untouched && shown.length === 0);
    this.say(untouched ? '' : this.countText());
  }

  private countText(): string {
    const { results, dataset } = this;
    if (results.length === 0) return dataset.none ?? '';
    const pattern = results.length === 1 ? dataset.countOne : dataset.countOther;
    return (pattern ?? '').replace('{count}', String(results.length));
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private open(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.activate(-1);
  }

  private activate(at: number): void {
    const options = [...this.list.children];
    this.active = at;
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    const option = options[at];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.onEscape(event);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.step(event.key === 'ArrowDown' ? 1 : -1);
    }
  }

  private onEscape(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    event.preventDefault();
    this.open(false);
  }

  /** Up from the first and down from the last lead back into the field, then round. */
  private step(by: 1 | -1): void {
    const count = this.list.children.length;
    if (count === 0) return;
    if (this.list.hidden) this.open(true);
    const places = count + 1;
    this.activate(((this.active + 1 + by + places) % places) - 1);
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const record = this.results[Math.max(0, this.active)];
    if (record) location.assign(hrefOf(record, this.dataset));
  }

  private onClick(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const record = option && this.results[[...this.list.children].indexOf(option)];
    if (!record) return;
    const href = hrefOf(record, this.dataset);
    if (event.ctrlKey || event.metaKey) window.open(href);
    else location.assign(href);
  }

  private onLeave(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
    this.open(false);
  }
}

customElements.define('agency-search', AgencySearch);
