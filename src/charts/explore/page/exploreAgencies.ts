import { wordsOf } from '../../../i18n/words.ts';
import type { Words } from '../../chart.ts';
import { type Columns, openColumns } from '../../columns/openColumns.ts';
import { type AgencyNaming, openNaming } from '../agencyNaming.ts';
import { namedInView } from '../drawView.ts';
import type { ExploreInput } from '../exploreChart.ts';
import { buildExploreRows } from '../exploreRows.ts';
import { loadExploreSource } from '../exploreSource.ts';
import type { ExploreState } from '../exploreState.ts';
import { formatExploreState } from '../formatExploreState.ts';
import { type AddressFault, type KnownData, readExploreState } from '../readExploreState.ts';
import { ExploreForm } from './ExploreForm.ts';
import { ExploreScreen } from './ExploreScreen.ts';
import { partOf } from './partOf.ts';
import { settleEmbed } from './settleEmbed.ts';

/** What the lookup says of a choice. */
interface Chosen {
  readonly code: string;
  readonly kind: 'region' | 'agency';
  readonly name: string;
  readonly nameEn: string;
}

/**
 * The explore page (`<explore-agencies>`): all agencies at once, from the column files. What is
 * chosen stands in the address; without this script the page says where the figures are.
 */
class ExploreAgencies extends HTMLElement {
  private words!: Words;
  private columns!: Columns;
  private naming!: AgencyNaming;
  private form!: ExploreForm;
  private screen: ExploreScreen | undefined;
  private known: KnownData | undefined;
  private state: ExploreState | undefined;
  /** Counts changes, so that a slow answer to an old one is not shown. */
  private run = 0;

  connectedCallback(): void {
    if (this.screen) return;
    const locale = this.dataset.locale === 'en' ? 'en' : 'zh';
    this.words = wordsOf(locale, JSON.parse(this.dataset.texts ?? '{}'));
    this.columns = openColumns(this.dataset.columns ?? 'data/');
    const provinces = new Map(Object.entries<string>(JSON.parse(this.dataset.provinces ?? '{}')));
    this.naming = openNaming(this.columns, provinces, this.words);
    this.screen = new ExploreScreen(this, this.words, {
      pick: (picked) => this.change({ picked }, 'replace'),
      turn: (at) => this.change({ at }, 'replace'),
      mark: (code) => this.mark(code),
      resize: () => this.change({}, 'keep'),
      fail: (error) => this.fail(error),
    });
    this.listen();
    if (this.dataset.embedded !== undefined) settleEmbed(this);
    void this.open();
  }

  private listen(): void {
    const form = partOf(this, 'form.explore-choices', HTMLFormElement);
    this.form = new ExploreForm(form, this.words);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => this.onChange(event));
    form
      .querySelector('[data-clear]')
      ?.addEventListener('click', () => this.change({ picked: {} }, 'replace'));
    this.addEventListener('choose', (event) => this.onChoose(event));
    addEventListener('popstate', () => void this.open());
  }

  /** Shows what the address asks for. */
  private async open(): Promise<void> {
    try {
      this.known ??= await this.readKnown();
      const { state, faults } = readExploreState(new URLSearchParams(location.search), this.known);
      this.say(this.tellFaults(faults));
      await this.show(state);
    } catch (error) {
      this.fail(error);
    }
  }

  private async readKnown(): Promise<KnownData> {
    const [{ years }, { codes }] = await Promise.all([
      this.columns.manifest(),
      this.columns.agencies(),
    ]);
    const held = new Set(codes);
    const provinces = new Set(codes.map((code) => code.slice(0, 2)));
    this.form.offer(
      years.map(({ year }) => year),
      provinces,
    );
    partOf(this, '.explore-find', HTMLElement).hidden = false;
    return {
      years,
      hasAgency: (code) => held.has(code),
      hasRegion: (code) =>
        /^(\d{2}|\d{4}|\d{6})$/.test(code) && codes.some((each) => each.startsWith(code)),
    };
  }

  private onChange(event: Event): void {
    const { known, state } = this;
    if (!known || !state || !(event.target instanceof HTMLElement)) return;
    const name = event.target.getAttribute('name') ?? '';
    const params = this.form.read(state);
    // Ends and axes are those of a measure, and go with it.
    if (name === 'metric') for (const old of ['from', 'to', 'scale']) params.delete(old);
    if (name === 'y') for (const old of ['yfrom', 'yto', 'yscale']) params.delete(old);
    const read = readExploreState(params, known);
    this.say(this.tellFaults(read.faults));
    this.go(read.state, /^y?(from|to)$/.test(name) ? 'replace' : 'push');
  }

  private change(changes: Partial<ExploreState>, how: 'push' | 'replace' | 'keep'): void {
    if (this.state) this.go({ ...this.state, ...changes }, how);
  }

  private go(state: ExploreState, how: 'push' | 'replace' | 'keep'): void {
    const address = location.pathname + formatExploreState(state) + location.hash;
    if (how === 'push') history.pushState(null, '', address);
    if (how === 'replace') history.replaceState(null, '', address);
    void this.show(state);
  }

  private mark(code: string | undefined): void {
    if (!this.state) return;
    const { agency: _, ...state } = this.state;
    const at = (code && this.screen?.pageOf(code)) || state.at;
    this.go({ ...state, ...(code && { agency: code }), at }, 'push');
  }

  /** The lookup announces a choice: an agency is marked, a region becomes the filter. */
  private onChoose(event: Event): void {
    const { known, state } = this;
    if (!(event instanceof CustomEvent) || !known || !state) return;
    event.preventDefault();
    const { code, kind, name, nameEn }: Chosen = event.detail;
    const isKnown = kind === 'region' ? known.hasRegion(code) : known.hasAgency(code);
    const said = { name: this.words.locale === 'zh' ? name : nameEn };
    this.say(isKnown ? [] : [this.words.t('explore.find.none', said)]);
    if (!isKnown) return;
    // A government has the code of its region.
    if (kind === 'agency') this.mark(code);
    else this.change({ filter: { ...state.filter, region: code }, at: 1 }, 'push');
  }

  private async show(state: ExploreState): Promise<void> {
    this.run += 1;
    this.state = state;
    this.dataset.state = 'loading';
    const { run, words, naming, screen } = this;
    try {
      const source = await loadExploreSource(this.columns, state);
      if (run !== this.run || !screen) return;
      // Regions are added up from the reports themselves, and need no agency's own sums.
      const years = state.view === 'regions' ? [] : source.years;
      const rows = buildExploreRows({ ...source, years }, state.filter);
      const { layout } = screen;
      const input: ExploreInput = { state, source, rows, naming, layout, words };
      this.form.fill(state, naming);
      screen.show(input, this.loadNames(input, run));
    } catch (error) {
      if (run === this.run) this.fail(error);
    }
  }

  /** Gets the names that a view needs, which is drawn without waiting for them; whether any are new. */
  private async loadNames(input: ExploreInput, run: number): Promise<boolean> {
    const { state, naming } = input;
    const { region } = state.filter;
    try {
      const inRegion = region !== undefined && (await naming.loadProvince(region));
      const inPicture = await naming.load(namedInView(input));
      if (inRegion && run === this.run) this.form.fill(state, naming);
      return inRegion || inPicture;
    } catch (error) {
      if (run === this.run) this.fail(error);
      return false;
    }
  }

  private tellFaults(faults: readonly AddressFault[]): readonly string[] {
    return faults.map(({ parameter, value }) =>
      this.words.t('explore.fault', { parameter, value }),
    );
  }

  private say(sentences: readonly string[]): void {
    const lines = sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    });
    partOf(this, '.explore-faults', HTMLElement).replaceChildren(...lines);
  }

  private fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.say([this.words.t('explore.failed', { reason })]);
    this.dataset.state = 'failed';
  }
}

customElements.define('explore-agencies', ExploreAgencies);
