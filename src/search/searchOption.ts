import type { LookupRecord } from './lookupRecord.ts';

/** Where a result leads: to the agency, or to the region where it has no report of its own. */
export function hrefOf({ code, years }: LookupRecord, { base = '/' }: DOMStringMap): string {
  return `${base}${years > 0 ? 'agency' : 'region'}/${code}/`;
}

/** One result: its name, where it is (names repeat), and what the collection has of it. */
export function createOption(record: LookupRecord, id: string, words: DOMStringMap): HTMLElement {
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const english = words.locale === 'en';
  option.append(
    span('search-name', english ? record.nameEn : record.name),
    span('search-place', english ? record.placeEn : record.place.replaceAll(' ', '')),
    span('search-note', noteOf(record, words)),
  );
  return option;
}

function noteOf({ years }: LookupRecord, words: DOMStringMap): string {
  if (years === 0) return words.region ?? '';
  const pattern = years === 1 ? words.yearsOne : words.yearsOther;
  return (pattern ?? '').replace('{count}', String(years));
}

function span(look: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = look;
  element.textContent = text;
  return element;
}
