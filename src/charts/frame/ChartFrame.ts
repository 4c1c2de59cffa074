import { createTabs, type Tabs } from './tabs.ts';

/** What the element says and does beside the chart: the page's template with its data attributes. */
const CONTROLS = 'chart-controls';

/**
 * The frame around a chart (`<chart-frame>`): tabs for chart and table, downloads, embed code, link
 * and citation, and the numbers of the marks by pointer, touch and key. What is seldom used is
 * loaded when it is first used. Without this script the drawn chart, its table and its file remain.
 */
export class ChartFrame extends HTMLElement {
  #tabs: Tabs | undefined;

  connectedCallback(): void {
    const template = document.getElementById(CONTROLS);
    if (this.#tabs || !(template instanceof HTMLTemplateElement)) return;
    this.find('.chart-links').prepend(template.content.cloneNode(true));
    this.#tabs = createTabs(this);
    this.querySelector('[role=tablist]')?.addEventListener('click', () => this.closePanel());
    this.querySelector('.chart-tools')?.addEventListener('click', (event) => this.#onTool(event));
    this.#watchMarks();
    if (location.hash === `#${this.name}-table`) this.#tabs.select('table');
  }

  /** The chart's name: its anchor, and part of the names of its files. */
  get name(): string {
    return this.dataset.name ?? '';
  }

  /** Texts and addresses of the page's controls. */
  get words(): DOMStringMap {
    return document.getElementById(CONTROLS)?.dataset ?? {};
  }

  /** Name of a file of this chart: `gongkai-330206007-outcomes.csv`, `gongkai-compare.csv` */
  fileName(ending: string): string {
    const parts = new Set(['gongkai', this.words.key ?? 'chart', this.name]);
    return `${[...parts].join('-')}.${ending}`;
  }

  /** Which of the two is seen. */
  get tab(): 'picture' | 'table' {
    return this.#tabs?.selected ?? 'picture';
  }

  /** A part of the frame; its absence is our own mistake and throws. */
  find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`chart-frame has no ${selector}`);
    return found;
  }

  /** Closes what a button has opened under the chart. */
  closePanel(): void {
    this.querySelector('.chart-panel')?.remove();
  }

  #onTool(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const action = button?.dataset.do;
    if (button && action) void this.#run(action, button);
  }

  async #run(action: string, button: HTMLElement): Promise<void> {
    const { runAction } = await loadTools();
    await runAction(this, action, button);
  }

  /** The numbers of the marks are told once someone points at the picture or comes to it by key. */
  #watchMarks(): void {
    const picture = this.find('.chart-picture');
    const begin = (event: Event) => {
      for (const kind of BEGINNINGS) picture.removeEventListener(kind, begin);
      void loadTools().then(({ createMarkTips }) => createMarkTips(this, picture, event));
    };
    for (const kind of BEGINNINGS) picture.addEventListener(kind, begin);
  }
}

const loadTools = () => import('./chartTools.ts');

const BEGINNINGS = ['pointerover', 'pointerdown', 'focus'] as const;

customElements.define('chart-frame', ChartFrame);
