import { SMALL_BELOW } from '../../../model/measure.ts';
import type { ExploreInput } from '../exploreChart.ts';
import { rankRows } from '../rankRows.ts';
import { tellValue } from '../tellRow.ts';
import { MOST_LISTED, type PickListOptions } from './PickList.ts';

/** The agencies that are not ranked, apart from those that are. Listed when it is unfolded. */
export class SmallPanel {
  private readonly element: HTMLDetailsElement;
  private readonly options: Pick<PickListOptions, 'words' | 'base'>;
  private input: ExploreInput | undefined;

  constructor(element: HTMLDetailsElement, options: Pick<PickListOptions, 'words' | 'base'>) {
    this.element = element;
    this.options = options;
    element.addEventListener('toggle', () => void this.list());
  }

  show(input: ExploreInput): void {
    this.input = input;
    this.element.hidden = input.state.view !== 'ranking';
    if (this.element.hidden) return;
    const { small } = rankRows(input.rows, input.state.order);
    this.element.hidden = small.length === 0;
    if (this.element.hidden) return;
    const summary = this.element.querySelector('summary');
    const params = { count: small.length, below: SMALL_BELOW };
    if (summary) summary.textContent = this.options.words.t('explore.ranking.aside', params);
    void this.list();
  }

  private async list(): Promise<void> {
    const { input, element } = this;
    if (!input || !element.open || element.hidden) return;
    const { rows, source, naming, state } = input;
    const { words, base } = this.options;
    const small = [...rankRows(rows, state.order).small];
    const listed = small.slice(0, MOST_LISTED);
    const codeOf = (row: number) => source.codes[rows.agencies[row] ?? 0] ?? '';
    await naming.load(listed.map(codeOf)).catch(() => false);
    if (this.input !== input) return;
    const items = listed.map((row) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${base}agency/${codeOf(row)}/`;
      link.textContent = naming.nameOf(codeOf(row));
      const said = document.createElement('small');
      const value = tellValue(rows.x, row, { words });
      said.textContent = [naming.placeOf(codeOf(row)), value].filter(Boolean).join(' · ');
      item.append(link, said);
      return item;
    });
    element.querySelector('ul')?.replaceChildren(...items);
    const rest = element.querySelector('p');
    const more = small.length - listed.length;
    if (rest) rest.textContent = more > 0 ? words.t('explore.ranking.more', { count: more }) : '';
  }
}
