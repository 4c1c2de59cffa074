import type { Words } from '../charts/chart.ts';
import type { Measure } from '../model/measure.ts';
import { MEASURES } from '../model/measures.ts';
import { groupMeasures } from './groupMeasures.ts';

export interface MeasurePicker {
  /** Shows a measure as the chosen one, whatever was searched for. */
  choose(id: string): void;
}

/** The choice of a measure: a grouped list, and a field that narrows it. */
export function createMeasurePicker(form: HTMLFormElement, words: Words): MeasurePicker {
  const select = form.querySelector<HTMLSelectElement>('select[name=metric]');
  const field = form.querySelector<HTMLInputElement>('.compare-measure input');
  const count = form.querySelector('.compare-measure small');
  if (!select || !field || !count) throw new Error('the form has no choice of measures');
  let chosen = '';
  const fill = () => {
    const found = MEASURES.filter((measure) => matches(measure, field.value));
    const isSearched = field.value.trim() !== '';
    const kept = found.some(({ id }) => id === chosen)
      ? found
      : [...MEASURES.filter(({ id }) => id === chosen), ...found];
    select.replaceChildren(...groupMeasures(kept, words).map(createGroup));
    select.value = chosen;
    count.textContent = isSearched ? words.t('compare.measure.found', { count: found.length }) : '';
  };
  field.addEventListener('input', fill);
  // Searching alone changes nothing that is shown.
  field.addEventListener('change', (event) => event.stopPropagation());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') chooseFirst(select, field, words);
  });
  return {
    choose(id) {
      chosen = id;
      fill();
    },
  };
}

/** Enter takes the first measure found. */
function chooseFirst(select: HTMLSelectElement, field: HTMLInputElement, words: Words): void {
  const [first] = groupMeasures(
    MEASURES.filter((measure) => matches(measure, field.value)),
    words,
  ).flatMap(({ measures }) => measures);
  if (!first || field.value.trim() === '') return;
  select.value = first.id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every word that was typed stands in one of the names or in the id. */
function matches({ id, zh, en }: Measure, typed: string): boolean {
  const text = `${zh} ${en} ${id}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function createGroup({ label, measures }: ReturnType<typeof groupMeasures>[number]): HTMLElement {
  const group = document.createElement('optgroup');
  group.label = label;
  group.append(...measures.map(({ id, name }) => new Option(name, id)));
  return group;
}
