import type { AgencyChoice } from './agencyChoice.ts';

/** One result: its name, where it is (names repeat), and what the collection has of it. */
export function createOption(choice: AgencyChoice, id: string, words: DOMStringMap): HTMLElement {
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const isEnglish = words.locale === 'en';
  option.append(
    createSpan('search-name', isEnglish ? choice.nameEn : choice.name),
    createSpan('search-note', noteOf(choice, words)),
    createSpan('search-place', isEnglish ? choice.placeEn : choice.place),
  );
  return option;
}

function noteOf({ kind, years }: AgencyChoice, words: DOMStringMap): string {
  if (kind === 'region') return words.region ?? '';
  if (years === 0) return words.notCollected ?? '';
  return fill(years === 1 ? words.yearsOne : words.yearsOther, years);
}

/** A text with its `{count}`. */
export function fill(pattern: string | undefined, count: number): string {
  return (pattern ?? '').replace('{count}', String(count));
}

function createSpan(look: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = look;
  element.textContent = text;
  return element;
}
