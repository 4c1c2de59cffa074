import type { Words } from '../../chart.ts';

type Tab = 'picture' | 'table';

/** Turns the pages of the ranking and of the table. */
export class Pager {
  private readonly element: HTMLElement;
  private readonly words: Words;
  private at = 1;
  private pages: Readonly<Record<Tab, number>> = { picture: 1, table: 1 };

  constructor(element: HTMLElement, words: Words, turn: (at: number) => void) {
    this.element = element;
    this.words = words;
    element.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) turn(Math.max(1, this.at + Number(button.dataset.turn)));
    });
  }

  /** Pages of picture and table, which of them is open, and which of the two is seen. */
  show(at: number, pages: Readonly<Record<Tab, number>>, tab: Tab): void {
    this.pages = pages;
    this.at = Math.min(at, Math.max(pages.picture, pages.table));
    this.attend(tab);
  }

  /** Pages of what is seen now; nothing where that is one page. */
  attend(tab: Tab): void {
    const pages = this.pages[tab];
    const at = Math.min(this.at, pages);
    this.element.hidden = pages < 2;
    const status = this.element.querySelector('span');
    if (status) status.textContent = this.words.t('explore.page', { at, pages });
    for (const button of this.element.querySelectorAll('button')) {
      const next = at + Number(button.dataset.turn);
      button.disabled = next < 1 || next > pages;
    }
  }
}
