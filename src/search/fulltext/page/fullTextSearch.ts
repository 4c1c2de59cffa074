import { type Words, wordsOf } from '../../../i18n/words.ts';
import { findSnippet } from '../findSnippet.ts';
import { openSearchIndex, SearchError, type SearchIndex } from '../openSearchIndex.ts';
import { parseQuery } from '../parseQuery.ts';
import { type FoldedWord, runQuery, type SearchHit } from '../runQuery.ts';
import { countByProvince, countByYear, type HitCount } from './countHits.ts';
import { createCounts } from './countTable.ts';
import { followSteps } from './followSteps.ts';
import { createResult } from './resultElements.ts';
import { formatSearchState, readSearchState, type SearchState, SORTS } from './searchState.ts';
import { sortHits } from './sortHits.ts';

/** Results shown at once: each needs the file of its report. */
const PAGE = 10;

/** What is being shown: which search, in which order, and how far down. */
interface Shown {
  readonly index: SearchIndex;
  readonly words: readonly string[];
  readonly hits: readonly SearchHit[];
  readonly state: SearchState;
  /** Aborted when another search begins. */
  readonly signal: AbortSignal;
}

/**
 * The search of the reports' texts. The state of the form stands in the address; the answer comes
 * from static files. Without this script the form says what to do instead.
 */
class FullTextSearch extends HTMLElement {
  private index: Promise<SearchIndex> | undefined;
  private words: Words = wordsOf('zh', {});
  /** The search that runs, or the last one; ended so that its slow answer is not shown. */
  private running = new AbortController();

  connectedCallback(): void {
    const locale = this.dataset.locale === 'en' ? 'en' : 'zh';
    const texts = this.querySelector('script[type="application/json"]')?.textContent ?? '{}';
    this.words = wordsOf(locale, JSON.parse(texts));
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go();
    });
    this.form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.go();
    });
    addEventListener('popstate', () => this.takeFromAddress());
    this.takeFromAddress();
  }

  private get form(): HTMLFormElement {
    return this.find('form', HTMLFormElement);
  }

  private find<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`full-text-search has no ${selector}`);
    return found;
  }

  private takeFromAddress(): void {
    const state = readSearchState(new URLSearchParams(location.search));
    this.fillForm(state);
    void this.search(state);
  }

  private fillForm({ query, filter, sort }: SearchState): void {
    this.find('input', HTMLInputElement).value = query;
    const values = { ...filter, sort: sort === SORTS[0] ? '' : sort };
    for (const select of this.querySelectorAll('select')) {
      const value = String(new Map(Object.entries(values)).get(select.name) ?? '');
      if (![...select.options].some((option) => option.value === value)) {
        select.add(new Option(value, value));
      }
      select.value = value;
    }
  }

  private go(): void {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) params.set(name, String(value));
    const state = readSearchState(params);
    history.pushState(null, '', location.pathname + formatSearchState(state));
    void this.search(state);
  }

  private async search(state: SearchState): Promise<void> {
    this.running.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    this.clear();
    const { words, tooShort } = parseQuery(state.query);
    if (tooShort.length > 0) {
      this.say(this.words.t('fulltext.tooShort', { word: tooShort.join('、') }));
      return;
    }
    if (!words.some(({ excluded }) => !excluded)) {
      this.say(state.query ? this.words.t('fulltext.onlyExcluded') : '');
      return;
    }
    this.showProgress(0, 1);
    try {
      const index = await this.open();
      const fold = await index.foldTyped(state.query);
      const folded = words.map((word): FoldedWord => ({ ...word, text: fold(word.text) }));
      const run = followSteps(signal, (done, needed, areTexts) => {
        this.showProgress(done, needed);
        if (areTexts) this.tell(this.words.t('fulltext.reading'));
      });
      const found = await runQuery(index, folded, state.filter, run);
      const hits = await sortHits(found, state.sort, index);
      const included = folded.filter(({ excluded }) => !excluded).map(({ text }) => text);
      await this.show({ index, words: included, hits, state, signal });
    } catch (error) {
      if (!signal.aborted) this.fail(error, state);
    }
  }

  private open(): Promise<SearchIndex> {
    if (this.index) return this.index;
    const address = this.dataset.index ?? '';
    const fetchFile = async (path: string) => {
      const response = await fetch(address + path);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    };
    const opening = openSearchIndex(fetchFile, this.dataset.release ?? '');
    this.index = opening;
    opening.catch(() => {
      this.index = undefined;
    });
    return opening;
  }

  private clear(): void {
    this.say('');
    for (const name of ['.results', '.counts', '.fault']) {
      this.find(name, HTMLElement).replaceChildren();
    }
  }

  /** Says how the search ended. */
  private say(text: string): void {
    this.tell(text);
    this.find('progress', HTMLProgressElement).hidden = true;
  }

  private tell(text: string): void {
    this.find('[role="status"]', HTMLElement).textContent = text;
  }

  private showProgress(done: number, of: number): void {
    const progress = this.find('progress', HTMLProgressElement);
    progress.hidden = false;
    progress.max = of;
    progress.value = done;
  }

  private async show(shown: Shown): Promise<void> {
    const { index, hits, state, signal } = shown;
    await this.addResults(shown, 0);
    if (signal.aborted) return;
    const segments = index.manifest.segments.filter(
      ({ year }) => state.filter.year === undefined || state.filter.year === year,
    );
    const searched = segments.reduce((sum, { reports }) => sum + reports, 0);
    const texts = segments.reduce((sum, segment) => sum + segment.texts, 0);
    const key = hits.length === 0 ? 'none' : 'found';
    this.say(this.words.t(`fulltext.${key}`, { found: hits.length, searched, texts }));
    if (hits.length === 0) return;
    this.showCounts('year', countByYear({ ...index.manifest, segments }, hits), state);
    this.showCounts(
      'province',
      countByProvince(segments, hits).filter(({ found }) => found > 0),
      state,
    );
  }

  private async addResults(shown: Shown, from: number): Promise<void> {
    const { index, words, hits, state, signal } = shown;
    const page = hits.slice(from, from + PAGE);
    const reports = await Promise.all(page.map((hit) => index.report(hit.segment, hit.report)));
    if (signal.aborted) return;
    const frame = { base: this.dataset.base ?? '', words: this.words };
    const items = reports.map((report) =>
      createResult(frame, report, findSnippet(report.texts, words, index.fold, state.filter.part)),
    );
    const results = this.find('.results', HTMLElement);
    const list = results.querySelector('ol') ?? document.createElement('ol');
    results.replaceChildren(list);
    list.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    if (from + PAGE < hits.length) results.append(this.moreButton(shown, from + PAGE));
  }

  private moreButton(shown: Shown, from: number): HTMLButtonElement {
    return this.createButton(
      this.words.t('fulltext.more', { count: Math.min(PAGE, shown.hits.length - from) }),
      () => {
        this.addResults(shown, from).catch((error) => this.fail(error, shown.state));
      },
    );
  }

  private showCounts(by: 'year' | 'province', counts: readonly HitCount[], state: SearchState) {
    const names = new Map(
      [...this.querySelectorAll<HTMLOptionElement>('select[name="region"] option')].map(
        ({ value, text }) => [value, text],
      ),
    );
    const found = createCounts(this.words, by, counts, state.query, (key) => names.get(key) ?? key);
    this.find('.counts', HTMLElement).append(...found);
  }

  private fail(error: unknown, state: SearchState): void {
    this.clear();
    const fault = error instanceof SearchError ? error.fault : 'unreachable';
    const sentence = document.createElement('p');
    sentence.textContent = this.words.t(`fulltext.fault.${fault}`);
    const again = this.createButton(this.words.t('fulltext.again'), () => void this.search(state));
    const notice = this.find('.fault', HTMLElement);
    notice.replaceChildren(sentence);
    if (fault !== 'stale') notice.append(again);
  }

  private createButton(label: string, onClick: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', onClick);
    return button;
  }
}

customElements.define('full-text-search', FullTextSearch);
