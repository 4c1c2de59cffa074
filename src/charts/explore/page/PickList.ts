import type { Words } from '../../chart.ts';

/** One agency that is picked, as the list tells it. */
export interface PickedAgency {
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly value: string;
}

/** What is to be compared, and how. */
export interface PickListOptions {
  readonly words: Words;
  /** Address of the pages in the reader's language, with a slash at its end. */
  readonly base: string;
  /** The rest of the address of the comparison: measure and years. */
  readonly compare: (codes: readonly string[]) => string;
}

/** Agencies that can be compared at once. */
export const MOST_COMPARED = 12;
/** Agencies that are listed; how many more there are is said. */
export const MOST_LISTED = 24;

/** The agencies that are picked, with a box each, and the link that compares those that are ticked. */
export class PickList {
  private readonly element: HTMLElement;
  private readonly options: PickListOptions;

  constructor(element: HTMLElement, options: PickListOptions) {
    this.element = element;
    this.options = options;
    element.addEventListener('change', () => this.refresh());
  }

  /** `count` is how many are picked in all; `agencies` the first of them. */
  show(agencies: readonly PickedAgency[], count: number): void {
    const ticked = this.tickedBefore();
    const list = document.createElement('ul');
    list.className = 'explore-list';
    list.append(
      ...agencies.map((agency, at) =>
        this.itemOf(agency, ticked?.has(agency.code) ?? at < MOST_COMPARED),
      ),
    );
    const status = document.createElement('p');
    status.className = 'explore-chosen';
    const link = document.createElement('a');
    link.className = 'explore-compare';
    this.element.replaceChildren(status, link, ...(agencies.length > 0 ? [list] : []));
    this.element.dataset.count = String(count);
    this.refresh();
  }

  /** What was ticked, where the same agencies are shown again with their names. */
  private tickedBefore(): Set<string> | undefined {
    const boxes = [...this.element.querySelectorAll<HTMLInputElement>('input')];
    return boxes.length > 0 && this.element.dataset.keep === 'yes'
      ? new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value))
      : undefined;
  }

  /** Whether what is ticked stays when the list is shown again. */
  keep(isKept: boolean): void {
    this.element.dataset.keep = isKept ? 'yes' : 'no';
  }

  private itemOf({ code, name, place, value }: PickedAgency, isTicked: boolean): HTMLElement {
    const item = document.createElement('li');
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = code;
    box.checked = isTicked;
    const said = document.createElement('span');
    said.textContent = name;
    label.append(box, said);
    const where = document.createElement('small');
    where.textContent = [place, value].filter((text) => text !== '').join(' · ');
    const link = document.createElement('a');
    link.href = `${this.options.base}agency/${code}/`;
    link.textContent = this.options.words.t('explore.pick.page');
    link.setAttribute('aria-label', `${link.textContent}: ${name}`);
    item.append(label, where, link);
    return item;
  }

  private refresh(): void {
    const { words, compare } = this.options;
    const boxes = [...this.element.querySelectorAll<HTMLInputElement>('input')];
    const codes = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const box of boxes) box.disabled = !box.checked && codes.length >= MOST_COMPARED;
    const count = Number(this.element.dataset.count);
    const status = this.element.querySelector('.explore-chosen');
    if (status) {
      const more = count > boxes.length ? 'explore.pick.countMore' : 'explore.pick.count';
      const key = count === 0 ? 'explore.pick.none' : more;
      status.textContent = words.t(key, { count, shown: boxes.length, most: MOST_COMPARED });
    }
    const link = this.element.querySelector<HTMLAnchorElement>('.explore-compare');
    if (!link) return;
    link.hidden = codes.length === 0;
    link.href = compare(codes);
    link.textContent = words.t('explore.pick.compare', { count: codes.length });
  }
}
