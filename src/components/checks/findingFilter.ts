import type { Locale } from '../../i18n/locale.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { FindingItem } from '../../views/checks/buildFindingItem.ts';
import type { FindingShard } from '../../views/checks/findingShards.ts';
import { type Choice, chooseFindings } from './chooseFindings.ts';

/** Findings that are shown at first, and that each press of the button adds. */
const STEP = 100;

const NAMES = ['rule', 'year', 'province', 'severity'] as const;

/**
 * Filters the list of findings in place. The choice stands in the address, so that it can be sent
 * on. Only the files of the chosen year and province are loaded. Without this script the plain pages
 * by rule, year and province do the same.
 */
class FindingFilter extends HTMLElement {
  private shards: readonly FindingShard[] | undefined;
  private asked = 0;
  private most = STEP;

  connectedCallback(): void {
    const { form, button } = this;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      this.most = STEP;
      this.remember();
      void this.show();
    });
    button.addEventListener('click', () => {
      this.most += STEP;
      void this.show();
    });
    if (this.takeFromAddress()) void this.show();
  }

  private get form(): HTMLFormElement {
    return this.find('form', HTMLFormElement);
  }

  private get button(): HTMLButtonElement {
    return this.find('.more', HTMLButtonElement);
  }

  private find<T extends Element>(selector: string, kind: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`the filter has no ${selector}`);
    return found;
  }

  private select(name: string): HTMLSelectElement {
    return this.find(`select[name="${name}"]`, HTMLSelectElement);
  }

  private takeFromAddress(): boolean {
    const query = new URLSearchParams(location.search);
    for (const name of NAMES) this.select(name).value = query.get(name) ?? '';
    for (const name of NAMES) {
      // An address may name what is not offered, which leaves the list without a choice.
      if (this.select(name).selectedIndex < 0) this.select(name).value = '';
    }
    return NAMES.some((name) => this.select(name).value !== '');
  }

  private remember(): void {
    const query = new URLSearchParams();
    for (const name of NAMES) {
      if (this.select(name).value !== '') query.set(name, this.select(name).value);
    }
    const search = query.size > 0 ? `?${query}` : location.pathname;
    history.replaceState(null, '', search);
  }

  private choice(): Choice {
    const severities: Readonly<Record<string, string>> = JSON.parse(
      this.dataset.severities ?? '{}',
    );
    const [rule, year, province, severity] = NAMES.map((name) => this.select(name).value);
    return {
      year: year ?? '',
      province: province ?? '',
      allows: (code) =>
        (rule === '' || code === rule) && (severity === '' || severities[code] === severity),
    };
  }

  /** Only the answer to what was asked last is shown. */
  private async show(): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    try {
      this.shards ??= await this.load<readonly FindingShard[]>('index');
      const load = (name: string) => this.load<readonly FindingItem[]>(name);
      const { items, total } = await chooseFindings(this.shards, this.choice(), this.most, load);
      if (asked !== this.asked) return;
      this.find('.findings', HTMLElement).replaceChildren(...items.map(toLine));
      this.say('checks.shown', { count: items.length, total });
      this.button.hidden = items.length >= total;
    } catch {
      if (asked === this.asked) this.say('checks.failed', {});
    }
  }

  private say(key: string, params: Readonly<Record<string, number>>): void {
    const { locale, texts = '{}' } = this.dataset;
    const words = wordsOf((locale ?? 'zh') as Locale, JSON.parse(texts));
    this.find('[role="status"]', HTMLElement).textContent = words.t(key, params);
  }

  private async load<T>(name: string): Promise<T> {
    const response = await fetch(`${this.dataset.source ?? ''}${name}.json`);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.json();
  }
}

/** A line as FindingLines.astro sets it. */
function toLine({ href, title, place, message, note }: FindingItem): HTMLLIElement {
  const line = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  const where = Object.assign(document.createElement('small'), { textContent: place });
  const what = Object.assign(document.createElement('p'), { textContent: message });
  const rule = Object.assign(document.createElement('small'), { textContent: note });
  line.append(link, ' ', where, what, rule);
  return line;
}

customElements.define('finding-filter', FindingFilter);
