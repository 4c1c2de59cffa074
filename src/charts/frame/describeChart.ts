import type { ChartFrame } from './ChartFrame.ts';
import { createElement } from './createElement.ts';

/** What is said of a chart outside its page. */
export interface ChartDescription {
  /** The texts as they stand on the page. */
  readonly title: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** The picture in sentences. */
  readonly summary: string;
  /** The address that opens it. */
  readonly link: string;
  readonly gbt: string;
  readonly bibtex: string;
  /** Code that shows the chart in another page. */
  readonly embed: string;
  /** Source, definition, date, licence, address, citation. */
  readonly metadata: string;
}

/** Height of an embedded chart beside its picture: title, notes and table link. */
const AROUND = 220;

/** What a chart is, in the words of the page. */
export function describeChart(frame: ChartFrame): ChartDescription {
  const { words } = frame;
  const seen = textsOf(frame);
  const link = linkTo(frame);
  const own = { title: seen.title, description: seen.description };
  const cited = fill(words.cited, own);
  const address = citedAddress(frame);
  const citation = { cited, address, name: frame.name };
  const gbt = fill(words.gbt, citation);
  const bibtex = fill(words.bibtex, citation);
  const { source, notes } = seen;
  const all = new URL(allOf(frame), location.href).href;
  const glossary = new URL(words.glossary ?? '', location.href).href;
  const listed = notes.join(' ') || seen.summary;
  const metadata = { ...own, source, notes: listed, glossary, address, all, gbt, bibtex };
  return {
    ...seen,
    link,
    gbt,
    bibtex,
    embed: embedCode(frame, seen.title, address),
    metadata: fill(words.metadata, metadata),
  };
}

/**
 * Fills the placeholders that are given and leaves other braces alone: BibTeX is full of them. The
 * texts come from the page, where everything else in them is filled.
 */
export function fill(text: string | undefined, params: Readonly<Record<string, string>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

function textsOf(frame: ChartFrame) {
  const text = (selector: string) => frame.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    title: text('.chart-title'),
    description: text('.chart-description'),
    source: frame.find('.chart-source').dataset.source ?? '',
    summary: frame.querySelector('.chart-picture svg')?.getAttribute('aria-label') ?? '',
    notes: [...frame.querySelectorAll('figcaption p')].map((note) => note.textContent ?? ''),
  };
}

const allOf = (frame: ChartFrame) =>
  frame.querySelector('.chart-all')?.getAttribute('href') ?? frame.words.all ?? '';

/** The address of this chart as it is: what the page keeps in its own address, and which view is open. */
export function linkTo(frame: ChartFrame): string {
  const address = new URL(location.href);
  address.hash = frame.tab === 'table' ? `${frame.name}-table` : frame.name;
  return address.href;
}

/** The same under the address that the site says it has, which is where readers will look. */
function citedAddress(frame: ChartFrame): string {
  const here = new URL(linkTo(frame));
  const address = new URL(frame.words.page ?? '', here);
  address.search = here.search;
  address.hash = here.hash;
  return address.href;
}

/** A frame for other pages, pinned to the data's release, with a link that stays where frames do not show. */
function embedCode(frame: ChartFrame, title: string, link: string): string {
  const { embed = '', path = '', release = '' } = frame.words;
  const address = new URL(embed, location.href);
  const state = new URL(location.href).searchParams;
  for (const [key, value] of state) address.searchParams.append(key, value);
  address.searchParams.set('page', path);
  address.searchParams.set('chart', frame.name);
  address.searchParams.set('release', release);
  const { height } = frame.find('.chart-picture').getBoundingClientRect();
  const script = new URL('embed.js', new URL(frame.words.base ?? '/', address)).href;
  const size = { width: '100%', height: String(Math.ceil(height) + AROUND) };
  return [
    createElement('iframe', { src: address.href, title, ...size, loading: 'lazy' }),
    createElement('p', {}, createElement('a', { href: link }, title)),
    createElement('script', { src: script, async: '' }),
  ]
    .map(({ outerHTML }) => outerHTML)
    .join('\n');
}
