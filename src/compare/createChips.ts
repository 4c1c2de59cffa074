import type { Words } from '../charts/chart.ts';
import { lookOf } from '../charts/compare/looks.ts';
import { nameApart } from '../charts/compare/nameApart.ts';
import { placeSample, SAMPLE } from '../charts/compare/planNames.ts';
import { drawScene } from '../charts/drawScene.ts';
import type { AgencyColumns } from '../model/columns/agencyColumns.ts';

const SWATCH = 10;

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
    label.append(`${lookOf(at).letter} ${name} `, place);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', words.t('compare.remove', { name }));
    button.addEventListener('click', () => remove(agency.code));
    item.append(createSwatch(at), label, button);
    return item;
  });
}

function createSwatch(at: number): HTMLElement {
  const swatch = document.createElement('span');
  swatch.className = 'compare-swatch';
  swatch.setAttribute('aria-hidden', 'true');
  const scene = { width: SAMPLE, height: SWATCH, marks: placeSample(lookOf(at), 0, SWATCH / 2) };
  // Drawn by drawScene, which escapes every word; here there is none.
  swatch.innerHTML = drawScene(scene, { label: '', look: '', size: SWATCH });
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
