import type { Words } from '../../chart.ts';
import { rankingPageOf } from '../../exploreRanking/draw.ts';
import { ChartFrame } from '../../frame/ChartFrame.ts';
import { drawTable } from '../../frame/drawTable.ts';
import { showChart } from '../../frame/showChart.ts';
import { type Layout, NARROW, WIDE } from '../../layout.ts';
import { EXPLORE_CHART } from '../describeView.ts';
import { drawView, tableOfView } from '../drawView.ts';
import type { DrawnView, ExploreInput } from '../exploreChart.ts';
import type { Picked } from '../exploreState.ts';
import { tellDot } from '../tellRow.ts';
import { PAGE_ROWS, pagesOf, type ViewTable } from '../viewTable.ts';
import { CloudPicture } from './CloudPicture.ts';
import { CloudPointer } from './CloudPointer.ts';
import { LaterParts } from './LaterParts.ts';
import { MarkedAgency } from './MarkedAgency.ts';
import { Pager } from './Pager.ts';
import { PickPanel } from './PickPanel.ts';
import { partOf } from './partOf.ts';
import { SmallPanel } from './SmallPanel.ts';
import { saveTable } from './saveTable.ts';

/** What a reader does on the screen, for whoever keeps the state. */
export interface ScreenEvents {
  readonly pick: (picked: Picked) => void;
  readonly mark: (code: string | undefined) => void;
  readonly turn: (at: number) => void;
  /** The picture has room for the other layout. */
  readonly resize: () => void;
  readonly fail: (error: unknown) => void;
}

/** Narrower than this, the picture for phones. */
const NARROW_BELOW = 640;
/** Names are fetched for what is looked at, not for what a pointer crosses; milliseconds. */
const LOOKING = 80;

/** The chart with all that belongs to it: dots, pages, table, lists. */
export class ExploreScreen {
  private readonly page: HTMLElement;
  private readonly frame: ChartFrame;
  private readonly cloud: CloudPicture;
  private readonly pointer: CloudPointer;
  private readonly later: LaterParts;
  private readonly pager: Pager;
  private readonly picks: PickPanel;
  private readonly small: SmallPanel;
  private readonly marked: MarkedAgency;
  private readonly events: ScreenEvents;
  private input: ExploreInput | undefined;
  private table: ViewTable | undefined;
  private nameTimer = 0;
  /** An agency whose dot was clicked or touched: it is told of once it is seen marked. */
  private chosen: string | undefined;
  /** Which picture there is room for; kept, for asking the browser makes it lay out the page. */
  layout: Layout;

  constructor(page: HTMLElement, words: Words, events: ScreenEvents) {
    this.page = page;
    this.events = events;
    const options = { words, base: page.dataset.base ?? '/' };
    this.frame = partOf(page, `chart-frame[data-name=${EXPLORE_CHART}]`, ChartFrame);
    this.layout = layoutOf(this.frame);
    const picture = this.frame.find('.chart-picture');
    picture.setAttribute('aria-describedby', 'explore-keys');
    this.cloud = new CloudPicture(picture);
    this.later = new LaterParts(picture);
    this.pointer = new CloudPointer(picture, {
      tell: (row, others) => (this.input ? tellDot(this.input, row, others) : ''),
      look: (row, again) => this.nameSoon(row, again),
      pick: events.pick,
      choose: (row) => {
        this.chosen = this.codeOf(row);
        events.mark(this.chosen);
      },
    });
    this.pager = new Pager(partOf(page, '.explore-pager', HTMLElement), words, events.turn);
    this.picks = new PickPanel(partOf(page, '.explore-pick', HTMLElement), options);
    this.small = new SmallPanel(partOf(page, '.explore-aside', HTMLDetailsElement), options);
    const marked = partOf(page, '.explore-marked', HTMLElement);
    this.marked = new MarkedAgency(marked, options, () => events.mark(undefined));
    this.listen();
  }

  /**
   * Draws what an input says; the table and the lists follow once the picture is seen. `named` says
   * whether names have come that the picture was drawn without.
   */
  show(input: ExploreInput, named: Promise<boolean>): void {
    this.input = input;
    this.table = undefined;
    const drawn = this.draw(input);
    if (this.chosen !== undefined && this.chosen === input.state.agency) {
      this.pointer.tellOf(input.rows.agencies.indexOf(ownPlace(input)));
    }
    this.chosen = undefined;
    this.page.dataset.state = 'shown';
    requestAnimationFrame(() => setTimeout(() => void this.finish(input, drawn, named)));
  }

  private async finish(input: ExploreInput, drawn: DrawnView, named: Promise<boolean>) {
    const isNew = await named;
    if (this.input !== input) return;
    const seen = isNew ? this.draw(input) : drawn;
    await this.later.putInTurn();
    if (this.input !== input) return;
    // Whoever tells of marks looks for them anew.
    if (seen.later) this.frame.dispatchEvent(new Event('chart-shown'));
    this.showRest(input, seen);
  }

  private draw(input: ExploreInput): DrawnView {
    const drawn = drawView(input, ownPlace(input));
    const { chart, placed, later } = drawn;
    showChart(this.frame, chart);
    this.later.show(later ?? []);
    this.cloud.show(placed);
    this.pointer.show(placed);
    partOf(this.page, '.explore-keys', HTMLElement).hidden = placed === undefined;
    return drawn;
  }

  /** The page of the ranking that an agency stands on, where the ranking is seen. */
  pageOf(code: string): number | undefined {
    const { input } = this;
    if (input?.state.view !== 'ranking') return undefined;
    return rankingPageOf(input.rows, input.state.order, input.source.codes.indexOf(code));
  }

  private listen(): void {
    const { frame } = this;
    // Before the frame's own listeners: the table on the page is a part of what the file has.
    frame.addEventListener('click', (event) => this.onTool(event), { capture: true });
    for (const kind of ['click', 'keydown']) {
      frame.addEventListener(kind, ({ target }) => {
        if (target instanceof Element && target.closest('[role=tab]')) this.onTab();
      });
    }
    new ResizeObserver(() => {
      const layout = layoutOf(frame);
      if (layout === this.layout) return;
      this.layout = layout;
      this.events.resize();
    }).observe(frame);
  }

  private showRest(input: ExploreInput, { chart, pages }: DrawnView): void {
    const { state } = input;
    this.marked.show(input, ownPlace(input));
    this.small.show(input);
    this.picks.show(input);
    this.table = tableOfView(input);
    const inPicture = state.view === 'ranking' ? pages : 1;
    const inTable = pagesOf(this.table.count);
    this.pager.show(state.at, { picture: inPicture, table: inTable }, this.frame.tab);
    this.fillTable(input, `${chart.title} · ${chart.description}`);
    if (this.frame.tab === 'table') this.onTab();
    this.page.dataset.state = 'complete';
  }

  private fillTable({ state }: ExploreInput, caption: string): void {
    const { table } = this;
    if (!table) return;
    const rows = placesOf(table, state.at).map((at) => table.rowOf(at, false));
    drawTable(this.frame.find('table'), { columns: table.columns, rows }, caption);
    this.frame.find('table').dataset.caption = caption;
  }

  /** Names in the table are fetched when someone looks at it. */
  private onTab(): void {
    const { input, table, frame } = this;
    this.pager.attend(frame.tab);
    if (!input || !table || frame.tab !== 'table' || input.state.view === 'regions') return;
    const codes = placesOf(table, input.state.at).map(table.codeOf);
    input.naming.load(codes).then(() => {
      const { caption = '' } = frame.find('table').dataset;
      if (this.table === table) this.fillTable(input, caption);
    }, this.events.fail);
  }

  private onTool(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('[data-do]') : null;
    const action = button?.getAttribute('data-do');
    if (action === 'svg' || action === 'png') {
      this.later.putAll();
      this.cloud.turnToPaths();
    }
    if (action !== 'csv' || !this.input) return;
    event.stopPropagation();
    saveTable(this.frame, this.input, tableOfView(this.input)).catch(this.events.fail);
  }

  private codeOf(row: number): string {
    return this.input?.source.codes[this.input.rows.agencies[row] ?? -1] ?? '';
  }

  private nameSoon(row: number, again: () => void): void {
    clearTimeout(this.nameTimer);
    const { input } = this;
    this.nameTimer = window.setTimeout(() => {
      input?.naming.load([this.codeOf(row)]).then(again, this.events.fail);
    }, LOOKING);
  }
}

function layoutOf(frame: HTMLElement): Layout {
  return frame.clientWidth < NARROW_BELOW ? NARROW : WIDE;
}

/** The marked agency's place in the index; -1 where none is marked. */
function ownPlace({ state, source }: ExploreInput): number {
  return state.agency === undefined ? -1 : source.codes.indexOf(state.agency);
}

/** Places of the rows on a page of a table. */
function placesOf({ count }: ViewTable, asked: number): readonly number[] {
  const from = (Math.min(asked, pagesOf(count)) - 1) * PAGE_ROWS;
  return Array.from({ length: Math.min(PAGE_ROWS, count - from) }, (_, at) => from + at);
}
