import type { Words } from '../../chart.ts';
import type { AgencyNaming } from '../agencyNaming.ts';
import { type ExploreState, hasNoEnds, type Picked } from '../exploreState.ts';

/** Where the choices stand beside the chart, and all are seen. */
const ROOMY = '(min-width: 62rem)';

/** The choices of the page: what is shown, of whom, and which values are picked. */
export class ExploreForm {
  private readonly form: HTMLFormElement;
  private readonly words: Words;

  constructor(form: HTMLFormElement, words: Words) {
    this.form = form;
    form.hidden = false;
    const more = form.querySelector('details');
    if (more && matchMedia(ROOMY).matches) more.open = true;
    this.words = words;
    const second = this.select('y');
    if (second && second.options.length === 0) {
      for (const group of this.select('metric')?.children ?? [])
        second.append(group.cloneNode(true));
    }
  }

  /** Choices that no agency of the data fits are not offered. */
  offer(years: readonly number[], provinces: ReadonlySet<string>): void {
    const year = this.select('year');
    if (year) {
      const all = [...year.options].filter(({ value }) => value === 'all');
      year.replaceChildren(...years.toReversed().map((each) => new Option(String(each))), ...all);
    }
    for (const option of [...(this.select('province')?.options ?? [])]) {
      if (option.value !== '' && !provinces.has(option.value)) option.remove();
    }
  }

  /** Sets every choice as a state has it. */
  fill(state: ExploreState, naming: AgencyNaming): void {
    const { filter, picked } = state;
    const { region = '' } = filter;
    this.fillWithin(region, naming);
    const values: Readonly<Record<string, string>> = {
      metric: state.metric,
      y: state.y,
      year: state.year === undefined ? 'all' : String(state.year),
      scale: state.scale ?? '',
      yscale: state.yscale ?? '',
      province: region.slice(0, 2),
      within: region.length > 2 ? region : '',
      kind: filter.kind ?? '',
      form: filter.form ?? '',
      capture: filter.capture ?? '',
      balance: filter.balance ?? '',
      order: state.order,
    };
    for (const [name, value] of Object.entries(values)) {
      const select = this.select(name);
      if (select) select.value = value;
    }
    for (const input of this.form.querySelectorAll<HTMLInputElement>('input[name=view]')) {
      input.checked = input.value === state.view;
    }
    for (const input of this.form.querySelectorAll<HTMLInputElement>('input[name=small]')) {
      input.checked = state.hideSmall;
    }
    this.fillEnds(picked);
    this.form.dataset.view = state.view;
    this.unfold(state);
  }

  /** What is limited or picked must be seen. */
  private unfold({ filter, picked, hideSmall }: ExploreState): void {
    const more = this.form.querySelector('details');
    const isLimited = Object.keys(filter).length > 0 || hideSmall || !hasNoEnds(picked);
    if (more && isLimited) more.open = true;
  }

  /** Sets the ends of what is picked. */
  fillEnds(picked: Picked): void {
    for (const [name, value] of Object.entries({
      from: '',
      to: '',
      yfrom: '',
      yto: '',
      ...picked,
    })) {
      const input = this.input(name);
      if (input && document.activeElement !== input) input.value = String(value);
    }
    const clear = this.form.querySelector<HTMLButtonElement>('[data-clear]');
    if (clear) clear.hidden = hasNoEnds(picked);
  }

  /** The choices as an address has them; what has no field stays as the state has it. */
  read(state: ExploreState): URLSearchParams {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) params.set(name, String(value));
    const province = params.get('province') ?? '';
    const within = params.get('within') ?? '';
    params.delete('province');
    params.delete('within');
    params.set('region', within.startsWith(province) && within !== '' ? within : province);
    if (state.agency) params.set('agency', state.agency);
    return params;
  }

  /** Cities and counties of the chosen province, once their names are there. */
  private fillWithin(region: string, naming: AgencyNaming): void {
    const within = this.select('within');
    if (!within) return;
    const province = region.slice(0, 2);
    const named = province === '' ? [] : naming.regionsIn(province);
    // What is chosen is in the list also before the names are there.
    const codes = named.length === 0 && region.length > 2 ? [region] : named;
    const label = within.closest('label');
    if (label) label.hidden = codes.length === 0;
    const held = `${province} ${named.length}`;
    if (within.dataset.held === held && codes === named) return;
    within.dataset.held = held;
    const names = codes.map((code) => {
      const indent = code.length === 6 ? '\u2003' : '';
      return new Option(indent + naming.regionOf(code), code);
    });
    within.replaceChildren(new Option(this.words.t('explore.any.within'), ''), ...names);
  }

  private select(name: string): HTMLSelectElement | null {
    const found = this.form.elements.namedItem(name);
    return found instanceof HTMLSelectElement ? found : null;
  }

  private input(name: string): HTMLInputElement | null {
    const found = this.form.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : null;
  }
}
