import { drawnRows, pickFilter } from '../drawnRows.ts';
import type { ExploreInput } from '../exploreChart.ts';
import { hasNoEnds } from '../exploreState.ts';
import { orderByValue } from '../orderByValue.ts';
import { tellValue } from '../tellRow.ts';
import { MOST_LISTED, type PickedAgency, PickList, type PickListOptions } from './PickList.ts';

/** The agencies between the ends that were drawn or typed, the highest value first. */
export class PickPanel {
  private readonly element: HTMLElement;
  private readonly list: PickList;
  private input: ExploreInput | undefined;

  constructor(element: HTMLElement, { words, base }: Pick<PickListOptions, 'words' | 'base'>) {
    this.element = element;
    this.list = new PickList(element, {
      words,
      base,
      compare: (codes) => `${base}compare/${this.compareQuery(codes)}`,
    });
  }

  show(input: ExploreInput): void {
    this.input = input;
    const { state } = input;
    this.element.hidden = hasNoEnds(state.picked) || state.view === 'regions';
    if (this.element.hidden) {
      this.element.replaceChildren();
      return;
    }
    const codes = this.pickedCodes(input);
    this.list.keep(false);
    this.list.show(codes.slice(0, MOST_LISTED).map(toAgency(input)), codes.length);
    void this.fetchNames(input, codes);
  }

  private pickedCodes({ rows, state }: ExploreInput): readonly number[] {
    const isPicked = pickFilter(rows, state);
    const picked = drawnRows(rows, state.hideSmall).filter(isPicked);
    return [...orderByValue(picked, rows.x.values, 'desc')];
  }

  private async fetchNames(input: ExploreInput, rows: readonly number[]): Promise<void> {
    const listed = rows.slice(0, MOST_LISTED);
    const agencies = listed.map(toAgency(input));
    const changed = await input.naming.load(agencies.map(({ code }) => code)).catch(() => false);
    if (!changed || this.input !== input) return;
    this.list.keep(true);
    this.list.show(listed.map(toAgency(input)), rows.length);
  }

  private compareQuery(codes: readonly string[]): string {
    const { state } = this.input ?? {};
    const params = new URLSearchParams();
    params.set('metric', state?.metric ?? '');
    if (state?.year !== undefined) {
      params.set('from', String(state.year));
      params.set('to', String(state.year));
    }
    // Commas stay commas: the address is meant to be read.
    return `?agencies=${codes.join(',')}&${params}`;
  }
}

function toAgency({ rows, source, naming, words }: ExploreInput): (row: number) => PickedAgency {
  return (row) => {
    const code = source.codes[rows.agencies[row] ?? 0] ?? '';
    return {
      code,
      name: naming.nameOf(code),
      place: naming.placeOf(code),
      value: tellValue(rows.x, row, { words }),
    };
  };
}
