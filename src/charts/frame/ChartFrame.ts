import type { Chart } from '../chart.ts';
import { drawTable } from './drawTable.ts';
import { createTabs, type Tabs } from './tabs.ts';

/** What the element says and does beside the chart: the page's template with its data attributes. */
const CONTROLS = 'chart-controls';

/**
 * The frame around a chart (`<chart-frame>`): tabs for chart and table, downloads, embed code, link
 * and citation, and the numbers of the marks by pointer, touch and key. What is seldom used is
 * loaded when it is first used. Without this script the drawn chart, its table and its file remain.
 */
export class ChartFrame extends HTMLElement {
  private tabs: Tabs | undefined;

  connectedCallback(): void {
    const template = document.getElementById(CONTROLS);
    if (this.tabs || !(template instanceof HTMLTemplateElement)) return;
    this.find('.chart-links').prepend(template.content.cloneNode(true));
    this.tabs = createTabs(this);
    this.querySelector('[role=tablist]')?.addEventListener('click', () => this.closePanel());
    this.querySelector('.chart-tools')?.addEventListener('click', (event) => this.onTool(event));
    this.watchMarks();
    if (location.hash === `#${this.name}-table`) this.tabs.select('table');
  }

  /** The chart's name: its anchor, and part of the names of its files. */
  get name(): string {
    return this.dataset.name ?? '';
  }

  /** Texts and addresses of the page's controls. */
  get words(): DOMStringMap {
    return document.getElementById(CONTROLS)?.dataset ?? {};
  }

  /** Which of the two is seen. */
  get tab(): 'picture' | 'table' {
    return this.tabs?.selected ?? 'picture';
  }

  /**
   * Shows another chart in place of this one: charts that are drawn in the browser. The table stays
   * open if it is open.
   */
  show(chart: Chart): void {
    const { title, description, notes, source, svg, table, empty } = chart;
    this.find('.chart-title').textContent = title;
    this.find('.chart-description').textContent = description;
    const said = this.find('.chart-source');
    said.dataset.source = source;
    said.textContent = (this.words.source ?? '{source}').replace('{source}', () => source);
    this.find('figcaption').replaceChildren(...notes.map(paragraph));
    const picture = this.find('.chart-picture');
    picture.querySelector('.chart-tip')?.remove();
    for (const old of picture.querySelectorAll('svg, .chart-empty')) old.remove();
    // Drawn by drawScene, which escapes every word.
    picture.insertAdjacentHTML('afterbegin', svg.wide + svg.narrow);
    if (empty !== undefined) {
      const sentence = paragraph(empty);
      sentence.className = 'chart-empty';
      picture.prepend(sentence);
    }
    drawTable(this.find('table'), table, `${title} · ${description}`);
    this.closePanel();
    this.dispatchEvent(new Event('chart-shown'));
  }

  /** A part of the frame; its absence is our own mistake and throws. */
  find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`chart-frame has no ${selector}`);
    return found;
  }

  private closePanel(): void {
    this.querySelector('.chart-panel')?.remove();
  }

  private onTool(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const action = button?.dataset.do;
    if (button && action) void this.run(action, button);
  }

  private async run(action: string, button: HTMLElement): Promise<void> {
    const { runAction } = await import('./runAction.ts');
    await runAction(this, action, button);
  }

  /** The numbers of the marks are told once someone points at the picture or comes to it by key. */
  private watchMarks(): void {
    const picture = this.find('.chart-picture');
    const begin = (event: Event) => {
      for (const kind of BEGINNINGS) picture.removeEventListener(kind, begin);
      void import('./markTips.ts').then(({ createMarkTips }) => {
        createMarkTips(this, picture, event);
      });
    };
    for (const kind of BEGINNINGS) picture.addEventListener(kind, begin);
  }
}

const BEGINNINGS = ['pointerover', 'pointerdown', 'focus'] as const;

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

customElements.define('chart-frame', ChartFrame);
