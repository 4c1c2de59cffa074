import type { ExploreInput } from '../exploreChart.ts';
import { rankRows } from '../rankRows.ts';
import { tellRow } from '../tellRow.ts';
import type { PickListOptions } from './PickList.ts';

/** What is said of the agency that is marked: its value, its rank, its page; or that it is not shown. */
export class MarkedAgency {
  private readonly element: HTMLElement;
  private readonly options: Pick<PickListOptions, 'words' | 'base'>;
  private input: ExploreInput | undefined;

  constructor(
    element: HTMLElement,
    options: Pick<PickListOptions, 'words' | 'base'>,
    clear: () => void,
  ) {
    this.element = element;
    this.options = options;
    element.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement) clear();
    });
  }

  show(input: ExploreInput, own: number): void {
    this.input = input;
    this.element.hidden = own < 0 || input.state.view === 'regions';
    if (this.element.hidden) {
      this.element.replaceChildren();
      return;
    }
    this.fill(input, own);
    const code = input.source.codes[own] ?? '';
    void input.naming.load([code]).then(
      (changed) => {
        if (changed && this.input === input) this.fill(input, own);
      },
      () => undefined,
    );
  }

  private fill(input: ExploreInput, own: number): void {
    const { words, base } = this.options;
    const code = input.source.codes[own] ?? '';
    const said = document.createElement('span');
    said.textContent = tellMarked(input, own);
    const link = document.createElement('a');
    link.href = `${base}agency/${code}/`;
    link.textContent = words.t('explore.pick.page');
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = words.t('explore.marked.clear');
    this.element.replaceChildren(said, link, clear);
  }
}

function tellMarked(input: ExploreInput, own: number): string {
  const { rows, state, naming, words, source } = input;
  const row = rows.agencies.indexOf(own);
  if (row < 0) {
    return words.t('explore.marked.absent', { name: naming.nameOf(source.codes[own] ?? '') });
  }
  const { ranked, ranks } = rankRows(rows, state.order);
  const rank = ranks[ranked.indexOf(row)];
  const said = tellRow(input, row);
  return rank === undefined
    ? said
    : words.t('explore.marked.rank', { said, rank, count: ranked.length });
}
