import type { Words } from '../../../i18n/words.ts';
import type { HitCount } from './countHits.ts';

const SVG = 'http://www.w3.org/2000/svg';
const BAR_LENGTH = 100;

/** A table of counts with a bar for each share; the bars are drawn on one scale. */
export function createCountTable(
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

/** The counts as CSV, for the search they are of. */
export function formatCountCsv(
  query: string,
  by: 'year' | 'province',
  counts: readonly HitCount[],
): string {
  const quoted = `"${query.replaceAll('"', '""')}"`;
  const lines = counts.map(({ key, found, searched }) => [quoted, key, found, searched].join(','));
  return `\uFEFF${[`query,${by},found,searched`, ...lines].join('\r\n')}\r\n`;
}
