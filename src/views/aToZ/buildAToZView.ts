import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { Lookup, LookupEntry } from '../../model/siteRecords.ts';
import { A_TO_Z_PATH, agencyPath, letterPath, pageAddress } from '../frame/address.ts';
import type { Link } from '../frame/link.ts';
import { nameIn, placeName } from '../frame/nameIn.ts';
import type { RegionItem } from '../region/buildRegionView.ts';
import { type LetterPage, letterPages } from './letterPages.ts';

/** A line of the contents: a page, and how many agencies it lists. */
export interface LetterLink extends Link {
  readonly note: string;
}

/** What the first page of the list by pinyin shows. */
export interface AToZView {
  readonly lede: string;
  readonly letters: readonly LetterLink[];
}

export function buildAToZView(locale: Locale, lookup: Lookup): AToZView {
  const pages = letterPages(lookup.agencies);
  const count = pages.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    lede: t(locale, 'aToZ.lede', { count }),
    letters: pages.map((page) => ({
      href: pageAddress(locale, letterPath(page.letter, page.page)),
      label: headingOf(locale, page),
      note: t(locale, 'aToZ.letter.note', { count: page.entries.length }),
    })),
  };
}

/** What one of its further pages shows. */
export interface LetterView {
  readonly title: string;
  readonly heading: string;
  readonly crumbs: readonly Link[];
  readonly facts: readonly string[];
  readonly items: readonly RegionItem[];
}

export function buildLetterView(locale: Locale, page: LetterPage, lookup: Lookup): LetterView {
  const regions = new Map(lookup.regions.map((region) => [region.code, region]));
  return {
    title: t(locale, 'aToZ.letter.title', { letters: headingOf(locale, page) }),
    heading: headingOf(locale, page),
    crumbs: [{ href: pageAddress(locale, A_TO_Z_PATH), label: t(locale, 'aToZ.heading') }],
    facts: [t(locale, 'aToZ.letter.note', { count: page.entries.length })],
    items: page.entries.map((entry) => buildItem(locale, entry, regions)),
  };
}

/** A letter with its first and last agency: `Q：戚家山街道 至 渠县`. */
function headingOf(locale: Locale, { letter, entries }: LetterPage): string {
  const nameOf = (entry: LookupEntry | undefined) => (entry ? nameIn(locale, entry) : '');
  const key = entries.length === 1 ? 'aToZ.letter.one' : 'aToZ.letter.heading';
  return t(locale, key, {
    letter: letter.toUpperCase(),
    from: nameOf(entries[0]),
    to: nameOf(entries.at(-1)),
  });
}

type Regions = ReadonlyMap<string, LookupEntry>;

function buildItem(locale: Locale, entry: LookupEntry, regions: Regions): RegionItem {
  const years = t(locale, entry.years === 1 ? 'search.years.one' : 'search.years.other', {
    count: entry.years,
  });
  const place = placeName(locale, placesOf(entry.code, regions));
  return {
    name: nameIn(locale, entry),
    href: pageAddress(locale, agencyPath(entry.code)),
    note: place === '' ? years : t(locale, 'aToZ.item', { place, years }),
    held: true,
  };
}

const LEVELS = [2, 4, 6];

/** Regions above, province first; codes that only fill a level have none. */
function placesOf(code: string, regions: Regions): LookupEntry[] {
  return LEVELS.filter((length) => length < code.length).flatMap(
    (length) => regions.get(code.slice(0, length)) ?? [],
  );
}
