import type { Words } from '../charts/chart.ts';
import { lookOf } from '../charts/compare/looks.ts';
import { nameApart } from '../charts/compare/nameApart.ts';
import type { AgencyColumns } from '../model/columns/agencyColumns.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The chosen agencies as list items: line and letter of the pictures, name, place, a way out. */
export function createChips(
  agencies: readonly AgencyColumns[],
  words: Words,
  remove: (code: string) => void,
): readonly HTMLElement[] {
  const names = nameApart(agencies, words.locale);
  return agencies.map((agency, at) => {
    const name = names[at] ?? agency.code;
    const item = document.createElement('li');
    const place = document.createElement('small');
    place.textContent = placeOf(agency, words);
    const label = document.createElement('span');
    label.textContent = `${lookOf(at).letter} ${name}`;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', words.t('compare.remove', { name }));
    button.addEventListener('click', () => remove(agency.code));
    item.append(createSwatch(at), label, place, button);
    return item;
  });
}

function createSwatch(at: number): SVGElement {
  const swatch = document.createElementNS(SVG, 'svg');
  swatch.setAttribute('class', 'compare-swatch');
  swatch.setAttribute('viewBox', '0 0 20 8');
  swatch.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('class', lookOf(at).line);
  line.setAttribute('d', 'M0 4H20');
  swatch.append(line);
  return swatch;
}

function placeOf({ ancestors }: AgencyColumns, { locale }: Words): string {
  return locale === 'zh'
    ? ancestors.map(({ name }) => name).join('')
    : ancestors
        .toReversed()
        .map(({ nameEn }) => nameEn)
        .join(', ');
}
