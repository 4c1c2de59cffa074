import { formatTableCsv } from '../../../i18n/formatTableCsv.ts';
import type { Words } from '../../../i18n/words.ts';
import type { HitCount } from './countHits.ts';

const SVG = 'http://www.w3.org/2000/svg';
const BAR_LENGTH = 100;

/** The counts of a search as a table, and a note with its CSV. */
export function createCounts(
  words: Words,
  by: 'year' | 'province',
  counts: readonly HitCount[],
  query: string,
  nameOf: (key: string) => string,
): HTMLElement[] {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([formatCounts(query, by, counts)], { type: 'text/csv' }),
  );
  link.download = `search-${by}.csv`;
  link.textContent = 'CSV';
  const note = document.createElement('p');
  note.className = 'small';
  note.append(link);
  return [createTable(words, by, counts, nameOf), note];
}

/** A bar for each share; the bars are drawn on one scale. */
function createTable(
  words: Words,
  by: 'year' | 'province',
  counts: readonly HitCount[],
  nameOf: (key: string) => string,
): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'count-table';
  const caption = table.createCaption();
  caption.textContent = words.t(`fulltext.counts.${by}`);
  const head = table.createTHead().insertRow();
  for (const key of [`fulltext.head.${by}`, 'fulltext.head.found', 'fulltext.head.share']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = words.t(key);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const count of counts) addRow(body.insertRow(), words, count, nameOf(count.key));
  return table;
}

function addRow(row: HTMLTableRowElement, words: Words, count: HitCount, name: string): void {
  const heading = document.createElement('th');
  heading.scope = 'row';
  heading.textContent = name;
  row.append(heading);
  row.insertCell().textContent = words.t('fulltext.of', {
    found: count.found,
    searched: count.searched,
  });
  row.insertCell().append(createBar(count));
}

/** The share as a length; the numbers beside it say it in words. */
function createBar({ found, searched }: HitCount): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'count-bar');
  svg.setAttribute('viewBox', `0 0 ${BAR_LENGTH} 10`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const share = searched === 0 ? 0 : found / searched;
  svg.append(
    createRect('count-bar-all', BAR_LENGTH),
    createRect('count-bar-found', share * BAR_LENGTH),
  );
  return svg;
}

function createRect(name: string, width: number): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('class', name);
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', '10');
  return rect;
}

/** The counts as CSV, each with the search it is of. */
function formatCounts(query: string, by: string, counts: readonly HitCount[]): string {
  const rows = counts.map(({ key, found, searched }) => [query, key, `${found}`, `${searched}`]);
  return formatTableCsv([['query', by, 'found', 'searched'], ...rows]);
}
