import type { Words } from '../charts/chart.ts';
import { hasRelative } from '../charts/compare/shownMeasure.ts';
import { findMeasure } from '../model/measures.ts';
import { type CompareState, readCompareState } from './compareState.ts';
import type { LoadedComparison } from './loadComparison.ts';

/** Sets the controls to what is shown, and takes away those that the view does not heed. */
export function fillForm(form: HTMLFormElement, loaded: LoadedComparison, words: Words): void {
  const { state, span, year } = loaded;
  const years = loaded.years;
  fillYears(form, 'from', years, span.from);
  fillYears(form, 'to', years, span.to);
  fillYears(
    form,
    'year',
    years.filter((each) => each >= span.from && each <= span.to),
    year,
  );
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=view]')) {
    radio.checked = radio.value === state.view;
  }
  const isOneYear = state.view === 'bars' || state.view === 'outcomes';
  setShown(form, '.compare-year', isOneYear);
  setShown(form, '.compare-measure', state.view !== 'outcomes');
  fillRelative(form, state, words);
}

function fillYears(
  form: HTMLFormElement,
  name: string,
  years: readonly number[],
  chosen: number,
): void {
  const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  select?.replaceChildren(
    ...years.map((year) => new Option(String(year), String(year), false, year === chosen)),
  );
}

function setShown(form: HTMLFormElement, selector: string, isShown: boolean): void {
  const part = form.querySelector<HTMLElement>(selector);
  if (part) part.hidden = !isShown;
}

/** A measure that has no relative form says so. */
function fillRelative(form: HTMLFormElement, state: CompareState, words: Words): void {
  const box = form.querySelector<HTMLInputElement>('[name=relative]');
  const note = form.querySelector('.compare-relative small');
  const measure = findMeasure(state.metric);
  const isOutcomes = state.view === 'outcomes';
  const canBe = isOutcomes || (measure !== undefined && hasRelative(measure));
  if (box) {
    box.checked = canBe && state.relative;
    box.disabled = !canBe;
  }
  const why = measure?.kind === 'derived' ? 'compare.relative.derived' : 'compare.relative.none';
  if (note) note.textContent = canBe ? words.t('compare.relative.note') : words.t(why);
}

/**
 * The state with what stands in the controls now. Years that nobody has touched stay open, so that
 * they follow the agencies and the view. `changed` is the name of the control that was changed.
 */
export function readForm(
  form: HTMLFormElement,
  before: CompareState,
  changed: string,
): CompareState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) params.set(name, String(value));
  const { state } = readCompareState(params);
  const { view, metric, relative } = state;
  const span = changed === 'from' || changed === 'to' ? state : before;
  const box = form.querySelector<HTMLInputElement>('[name=relative]');
  return {
    view,
    metric,
    agencies: before.agencies,
    // A box that cannot be used keeps what was asked for another measure.
    relative: box?.disabled ? before.relative : relative,
    from: span.from,
    to: span.to,
    year: changed === 'year' ? state.year : before.year,
    // Another view or measure has other columns.
    sort: view === before.view && metric === before.metric ? before.sort : undefined,
    add: undefined,
  };
}
