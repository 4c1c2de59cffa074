/**
 * The list of a combobox (WAI-ARIA 1.2): which option is active, and what of that the field and the
 * list say to assistive technology. The focus stays in the field.
 */
export class ComboboxList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #at = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-haspopup', 'listbox');
    input.setAttribute('aria-controls', list.id);
  }

  /** Position of the active option; -1 while none is. */
  get active(): number {
    return this.#at;
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  get count(): number {
    return this.#list.children.length;
  }

  fill(options: readonly HTMLElement[], label: string): void {
    this.#list.replaceChildren(...options);
    this.#list.setAttribute('aria-label', label);
    this.#list.scrollTop = 0;
    this.activate(-1);
  }

  open(): void {
    if (this.count === 0) return;
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  /** Up from the first and down from the last lead back into the field, then round. */
  step(by: 1 | -1): void {
    this.open();
    const places = this.count + 1;
    this.activate(((this.#at + 1 + by + places) % places) - 1);
  }

  activate(at: number): void {
    this.#list.children[this.#at]?.setAttribute('aria-selected', 'false');
    this.#at = at;
    const option = this.#list.children[at];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** Position of the option that an event happened on; -1 beside them. */
  positionOf(target: EventTarget | null): number {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    return option ? [...this.#list.children].indexOf(option) : -1;
  }
}
