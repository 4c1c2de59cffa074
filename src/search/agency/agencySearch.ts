import { type AgencyChoice, choiceAddress, toChoice } from './agencyChoice.ts';
import { ComboboxList } from './ComboboxList.ts';
import { handleListKey } from './comboboxKey.ts';
import { createOption, fill } from './createOption.ts';
import { forgetRecent, openStorage, readRecent, rememberChoice } from './recentChoices.ts';

/** How many results are shown; the status says how many there are. */
const SHOWN = 12;

/** Loading that takes longer than this, in milliseconds, is spoken of. */
const PATIENCE = 250;

/**
 * The agency lookup as a combobox (WAI-ARIA 1.2). Its words and addresses come as data attributes.
 * A choice is announced by the event `choose`, whose detail is an AgencyChoice; unless a listener
 * prevents its default, the page of the choice is opened. With `data-held` of agencies only those
 * with reports are offered, and regions where it is `regions`. Without this script the form leads to
 * the lists of agencies.
 */
class AgencySearch extends HTMLElement {
  #list!: ComboboxList;
  #choices: readonly AgencyChoice[] = [];
  #asked = 0;
  #answered: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const input = this.#input;
    const listbox = this.#find('[role="listbox"]');
    this.#list = new ComboboxList(input, listbox);
    input.addEventListener('focus', () => this.#onFocus());
    input.addEventListener('input', (event) => this.#onInput(event));
    input.addEventListener('compositionend', () => this.#ask());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    listbox.addEventListener('mousedown', (event) => event.preventDefault());
    listbox.addEventListener('click', (event) => this.#onClick(event));
    this.#find('form').addEventListener('submit', (event) => this.#onSubmit(event));
    this.#find('[data-retry]').addEventListener('click', () => this.#retry());
    this.#find('[data-forget]').addEventListener('click', () => this.#forget());
    this.addEventListener('focusout', (event) => this.#onLeave(event));
    this.#takeFromAddress();
  }

  get #input(): HTMLInputElement {
    return this.#find('input');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`agency-search has no ${selector}`);
    return found;
  }

  /** `?q=…`: what was typed where the lookup could not run. */
  #takeFromAddress(): void {
    const typed = new URLSearchParams(location.search).get('q');
    if (typed === null || this.dataset.prefill === undefined) return;
    this.#input.value = typed;
    this.#ask();
  }

  #onFocus(): void {
    const { lookup = '' } = this.dataset;
    loadLookup()
      .then(({ warmUpSite }) => warmUpSite(lookup))
      .catch(() => undefined);
    if (this.#input.value.trim() === '') this.#offerRecent();
  }

  #onInput(event: Event): void {
    // What an input method has not finished yet is no query.
    if (!(event instanceof InputEvent && event.isComposing)) this.#ask();
  }

  /** Every answer but the newest is dropped, so that the list never shows another query's. */
  #ask(): void {
    this.#asked += 1;
    this.#answered = this.#answer(this.#asked);
  }

  async #answer(asked: number): Promise<void> {
    const typed = this.#input.value;
    if (typed.trim() === '') return this.#offerRecent();
    const impatience = setTimeout(() => this.#say('loading', this.dataset.loading), PATIENCE);
    try {
      const { findOnSite } = await loadLookup();
      const { rows, isPartial } = await findOnSite(typed, this.dataset.lookup ?? '');
      if (asked !== this.#asked) return;
      const offered = rows.filter(({ listed, isRegion }) =>
        this.#isOffered(listed.years, isRegion),
      );
      this.#offer(offered.slice(0, SHOWN).map(toChoice), this.dataset.results);
      this.#sayCount(offered.length, isPartial);
    } catch {
      if (asked === this.#asked) this.#fail();
    } finally {
      clearTimeout(impatience);
    }
  }

  #isOffered(years: number, isRegion: boolean): boolean {
    const { held } = this.dataset;
    return held === undefined || years > 0 || (isRegion && held === 'regions');
  }

  #offer(choices: readonly AgencyChoice[], label = ''): void {
    this.#choices = choices;
    const { id } = this.#find('[role="listbox"]');
    const options = choices.map((choice, at) => createOption(choice, `${id}-${at}`, this.dataset));
    this.#list.fill(options, label);
    if (choices.length > 0 && this.contains(document.activeElement)) this.#list.open();
    else this.#list.close();
  }

  #offerRecent(): void {
    const recent = readRecent(openStorage()).filter(({ years, kind }) =>
      this.#isOffered(years, kind === 'region'),
    );
    this.#offer(recent, this.dataset.recent);
    this.#say(recent.length > 0 ? 'recent' : 'quiet', recent.length > 0 ? this.dataset.recent : '');
  }

  #forget(): void {
    forgetRecent(openStorage());
    this.#offerRecent();
    this.#input.focus();
  }

  #fail(): void {
    this.#offer([]);
    this.#say('failed', this.dataset.failed);
  }

  #retry(): void {
    this.#input.focus();
    this.#ask();
  }

  #sayCount(count: number, isPartial: boolean): void {
    const { dataset } = this;
    const text = fill(count === 1 ? dataset.countOne : dataset.countOther, count);
    if (isPartial) this.#say(count > 0 ? 'found' : 'empty', dataset.more);
    else if (count === 0) this.#say('empty', dataset.none);
    else this.#say('found', count > SHOWN ? `${text}${fill(dataset.shown, SHOWN)}` : text);
  }

  /**
   * Said aloud by the status, and for the eye below the list, which may cover the status. The state
   * decides what else the style sheet shows.
   */
  #say(state: string, text = ''): void {
    this.dataset.state = state;
    for (const said of this.querySelectorAll('[role="status"], .search-tally')) {
      said.textContent = text;
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (handleListKey(this.#list, event)) event.preventDefault();
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    // Enter may come before the answer to what was typed last.
    void this.#answered.then(() => this.#choose(Math.max(0, this.#list.active)));
  }

  #onClick(event: MouseEvent): void {
    this.#choose(this.#list.positionOf(event.target), event.ctrlKey || event.metaKey);
  }

  #choose(at: number, isAside = false): void {
    const choice = this.#choices[at];
    if (!choice || (this.#input.value.trim() === '' && !this.#list.isOpen)) return;
    rememberChoice(openStorage(), choice);
    this.#list.close();
    const event = new CustomEvent('choose', { detail: choice, bubbles: true, cancelable: true });
    if (!this.dispatchEvent(event)) return;
    const address = choiceAddress(choice, this.dataset.base ?? '/');
    if (isAside) window.open(address);
    else location.assign(address);
  }

  #onLeave(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
    this.#list.close();
  }
}

const loadLookup = () => import('./siteLookup.ts');

customElements.define('agency-search', AgencySearch);
